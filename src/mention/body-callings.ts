// The nouns by which bodies and newspapers are called once their name was told: "the Commission", "the Tribune".

/** Nouns by which a body is called once its name was told. */
export const LAST_NOUN =
  /^(?:Academy|Agency|Alliance|Association|Authority|Board|Bureau|Carabineros|Carabinieri|Coalition|Commission|Committee|Community|Confederation|Council|Court|Directorate|Federation|Forum|Foundation|Front|Fund|Gendarmerie|Guild|Inspectorate|Institute|League|Ministry|Movement|Secretariat|Society|Superintendency|Tribunal|Trust|Union)$/;

/** Nouns that say less by themselves, but call a body whose name was told with them just before: "the Museum". */
const TOLD_NOUN =
  /^(?:Bank|Battalion|Bloc|Brigade|Camp|Centre|Center|Chamber|Clinic|College|Command|Company|Conference|Congress|Consortium|Cooperative|Corps|Department|Division|Executive|Facility|Fellowship|Gallery|Group|Guard|Guards|Hospital|Library|Mission|Mothers|Museum|Navy|Network|Observatory|Orchestra|Order|Organi[sz]ation|Park|Party|Port|Regiment|School|Senate|Service|Sisters|Syndicate|Theatre|Unit|University|Zoo)$/;

/** Nouns by which a newspaper is called once its name was told; by themselves they are names of others. */
export const PAPER_NOUN =
  /^(?:Argus|Bulletin|Chronicle|Courier|Dispatch|Echo|Examiner|Gazette|Globe|Herald|Inquirer|Journal|Ledger|Mail|Mercury|Observer|Post|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune)$/;

/** Whether a word with a capital calls a body whose name was told: "the Commission", "the Museum". */
export function isBodyCalling(word: string): boolean {
  return LAST_NOUN.test(word) || TOLD_NOUN.test(word);
}

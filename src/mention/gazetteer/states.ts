// Abbreviations of states and provinces, as datelines and addresses have them in; their GeoNames code out.
// @source Associated Press usage; ISO 3166-2:US, :CA, :AU

const US = `AL Ala. | AK Alaska | AZ Ariz. | AR Ark. | CA Calif. Cal. | CO Colo. | CT Conn. | DE Del. | DC D.C. | FL Fla. |
GA Ga. | HI Hawaii | ID Idaho | IL Ill. | IN Ind. | IA Iowa | KS Kan. Kans. | KY Ky. | LA La. | ME Maine | MD Md. | MA Mass. |
MI Mich. | MN Minn. | MS Miss. | MO Mo. | MT Mont. | NE Neb. Nebr. | NV Nev. | NH N.H. | NJ N.J. | NM N.M. | NY N.Y. | NC N.C. |
ND N.D. | OH Ohio | OK Okla. | OR Ore. Oreg. | PA Pa. Penn. | RI R.I. | SC S.C. | SD S.D. | TN Tenn. | TX Tex. | UT Utah |
VT Vt. | VA Va. | WA Wash. | WV W.Va. | WI Wis. Wisc. | WY Wyo.`;
const CANADA = `AB Alta. 01 | BC B.C. 02 | MB Man. 03 | NB N.B. 04 | NL N.L. 05 | NS N.S. 07 | ON Ont. 08 | PE P.E.I. 09 |
QC Que. 10 | SK Sask. 11 | YT 12 | NT N.W.T. 13 | NU 14`;
const AUSTRALIA = `NSW N.S.W. 02 | NT 03 | QLD Qld. 04 | SA 05 | TAS Tas. 06 | VIC Vic. 07 | WA 08 | ACT A.C.T. 01`;

const codes = new Map<string, string>();

function add(table: string, codeOf: (words: readonly string[]) => string): void {
  for (const row of table.split('|')) {
    const words = row.trim().split(/\s+/);
    for (const word of words) {
      if (!codes.has(word) && !/^\d+$/.test(word)) codes.set(word, codeOf(words));
      const bare = word.replace(/\.$/, '');
      if (bare.length > 2 && !codes.has(bare)) codes.set(bare, codeOf(words));
    }
  }
}

add(US, ([postal = '']) => `US.${postal}`);
add(CANADA, (words) => `CA.${words.at(-1)}`);
add(AUSTRALIA, (words) => `AU.${words.at(-1)}`);

/** The division of an abbreviation as written behind a town: "Ill.", "N.Y.", "TX", "Ont.". */
export function findStateCode(written: string): string | undefined {
  return codes.get(written);
}

// The news agencies whose names stand in datelines, credits and bylines, with the forms in which
// they are written. In: such a form. Out: the name under which the agency is known.

const AGENCIES: readonly (readonly [name: string, ...forms: readonly string[]])[] = [
  ['Associated Press', 'AP', 'The Associated Press'],
  ['Reuters', 'Thomson Reuters', 'Thomson Reuters Foundation'],
  ['Agence France-Presse', 'AFP', 'Agence France Presse', 'AFP Forum'],
  ['EFE', 'EFE News', 'Agencia EFE'],
  ['European Pressphoto Agency', 'EPA', 'EPA-EFE', 'EPA/EFE'],
  ['Deutsche Presse-Agentur', 'dpa', 'DPA', 'dpa-AFX'],
  ['Xinhua', 'XINHUA', 'Xinhua News Agency'],
  ['TASS', 'ITAR-TASS'],
  ['RIA Novosti', 'RIA'],
  ['Interfax', 'Interfax-Ukraine'],
  ['Ukrinform'],
  ['Anadolu Agency', 'AA', 'Anadolu', 'Anadolu Ajansi'],
  ['Kyodo News', 'Kyodo', 'KYODO'],
  ['Jiji Press', 'Jiji'],
  ['Yonhap', 'Yonhap News Agency'],
  ['Press Trust of India', 'PTI'],
  ['Asian News International', 'ANI'],
  ['Indo-Asian News Service', 'IANS'],
  ['Press Association', 'PA', 'PA Media', 'PA Images', 'PA Wire'],
  ['United Press International', 'UPI'],
  ['Bloomberg', 'Bloomberg News'],
  ['ANSA'],
  ['Belga'],
  ['Agenzia Nova'],
  ['Canadian Press', 'The Canadian Press'],
  ['Australian Associated Press', 'AAP', 'AAP Image'],
  ['Petra', 'Petra News Agency'],
  ['WAFA'],
  ['SANA'],
  ['Saudi Press Agency', 'SPA'],
  ['WAM', 'Emirates News Agency'],
  ['MENA', 'Middle East News Agency'],
  ['IRNA'],
  ['Bernama', 'BERNAMA'],
  ['Antara', 'ANTARA'],
  ['Inter Press Service', 'IPS'],
  ['Cox Media Group', 'CMG'],
  ['Getty Images', 'Getty', 'GETTY IMAGES', 'AFP/Getty Images'],
  ['Radio Free Europe/Radio Liberty', 'RFE/RL'],
  ['Voice of America', 'VOA'],
  ['CNN', 'CNN Wire'],
  ['NPR'],
  ['BBC', 'BBC News'],
];

const BY_FORM: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, ...forms]) => [name, ...forms].map((form) => [form, name] as const)),
);

/** The known name of the agency written so ("AP"), where it is one; case counts. */
export function findAgency(form: string): string | undefined {
  return BY_FORM.get(form.trim());
}

/** The agency named by the last part of a credit: "Jane Roe/AP", "REUTERS", "Handout via Reuters". */
export function findCreditedAgency(credit: string): string | undefined {
  const parts = credit.split(/\/| via |, | \| |: /u).map((part) => part.trim());
  for (const part of parts.toReversed()) {
    const agency = findAgency(part) ?? findAgency(toTitleCase(part));
    if (agency !== undefined) return agency;
  }
  return findAgency(credit);
}

/** "REUTERS" as "Reuters": credits are often set in capitals. */
function toTitleCase(form: string): string {
  return form.replaceAll(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

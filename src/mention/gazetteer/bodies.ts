// Names of international bodies that every newspaper uses without explaining them.

import { fold } from './fold.ts';

const BODIES = new Set(
  [
    'EU',
    'European Union',
    'European Commission',
    'European Parliament',
    'UN',
    'United Nations',
    'Security Council',
    'NATO',
    'African Union',
    'OPEC',
    'WHO',
    'World Health Organization',
    'IMF',
    'International Monetary Fund',
    'World Bank',
    'WTO',
    'ICC',
    'International Criminal Court',
    'International Court of Justice',
    'G7',
    'G20',
    'BRICS',
    'ASEAN',
    'Arab League',
    'OSCE',
    'Red Cross',
    'Red Crescent',
    'ICRC',
    'UNICEF',
    'UNESCO',
    'UNHCR',
    'IAEA',
    'Interpol',
    'Europol',
    'Amnesty International',
    'Human Rights Watch',
    'World Food Programme',
    'ECOWAS',
    'Gulf Cooperation Council',
  ].map(fold),
);

/** Whether a name is that of an international body: "EU", "U.N.", "the African Union". */
export function isKnownBody(name: string): boolean {
  return BODIES.has(fold(name).replace(/^the /, ''));
}

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
    'Police Scotland',
  ].map(fold),
);

/** Nouns for bodies that names begin with, in the languages that put them first. */
const FIRST_WORDS = new Set(
  `radio tele agence agencia agenzia banco banca banque bank grupo groupe gruppo grupa partido parti partito partidul
   partai partia frente fronte front movimiento mouvement movimento universidad universite universidade universita
   instituto istituto institut fundacion fundacao fondation fondazione fundacja yayasan compania companhia compagnie
   corporacion asociacion associacao confederacion confederation federacion federation sindicato syndicat sociedad
   sociedade societe societa ministerio ministere kementerian petroleos aerolineas ferrocarriles minera constructora
   cooperativa cooperative diario clube club asamblea assemblee union alianza alianca alliance comite comision comissao
   conseil consejo conselho televisa telewizja stowarzyszenie comando fuerzas forcas forces ejercito coordinadora
   consorcio verein verband bundesverband gewerkschaft zwiazek partia savez stranka deportes deportivo deportiva atletico jamaat jamaah
   transportes transports laboratorios laboratoires industrias industrie industries cementos cimentos vidrios aceros
   astilleros bodegas cerveceria pesquera azucarera naviera inmobiliaria editorial editions etablissements verreries
   forges acieries brasserie brasseries papeteries chantiers cantieri acciaierie cartiere officine harakat jabhat jaish
   credito caixa cassa caja jaysh hizb liwa katibat lashkar ansar ahrar faylaq tahrik tehrik tehreek`.split(
    /\s+/,
  ),
);

/** Whether a name of several words begins as those of bodies do: "Radio Maravi", "Frente Portuario". */
export function beginsAsBody(name: string): boolean {
  const [first = '', ...others] = fold(name).split(' ');
  return others.length > 0 && FIRST_WORDS.has(first);
}

/** Whether a name is that of an international body: "EU", "U.N.", "the African Union". */
export function isKnownBody(name: string): boolean {
  return BODIES.has(fold(name).replace(/^the /, ''));
}

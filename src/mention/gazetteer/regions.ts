// Names of regions, waters and mountains that are no divisions of one state; where their middle lies out.
// Coordinates are facts, to a tenth of a degree or to what the size of the thing allows.
// @source GeoNames and Wikidata entries of these names

import { fold } from './fold.ts';
import type { Place } from './place.ts';

interface Row {
  readonly kind: Place['kind'];
  /** Lines of "name = other name = lat, lon = country", the country and other names as there are. */
  readonly rows: string;
}

const ROWS: readonly Row[] = [
  {
    kind: 'region',
    rows: `
Africa = 7.2, 21.1
North Africa = Northern Africa = Maghreb = 28.0, 5.0
West Africa = Western Africa = 12.0, -3.0
East Africa = Eastern Africa = 1.0, 38.0
Central Africa = 3.0, 18.0
Southern Africa = -22.0, 24.0
Horn of Africa = 8.0, 46.0
Sub-Saharan Africa = 0.0, 20.0
Sahel = 14.5, 5.0
Sahara = Sahara Desert = 23.0, 13.0
Asia = 29.8, 89.2
Central Asia = 45.0, 64.0
South Asia = 23.0, 78.0
Southeast Asia = South-East Asia = South East Asia = 10.0, 106.0
East Asia = 36.0, 116.0
Middle East = Mideast = 30.0, 44.0
Near East = 33.0, 38.0
Levant = 34.0, 36.5
Asia Pacific = Asia-Pacific = 10.0, 125.0
Indo-Pacific = 0.0, 100.0
Europe = 48.7, 9.1
Western Europe = 48.0, 4.0
Eastern Europe = 51.0, 27.0
Central Europe = 49.0, 16.0
Northern Europe = 62.0, 18.0
Southern Europe = 42.0, 13.0
Scandinavia = 63.0, 15.0
Balkans = Balkan Peninsula = Western Balkans = 42.5, 21.0
Baltics = Baltic States = 57.0, 24.5
Caucasus = South Caucasus = 42.0, 44.5
North America = 46.1, -100.5
South America = -14.6, -57.7
Latin America = -10.0, -65.0
Central America = 13.5, -86.0
Americas = 15.0, -85.0
Caribbean = 18.0, -73.0
Oceania = -18.3, 138.5
Antarctica = -78.2, 16.4
Arctic = 80.0, 0.0
Siberia = 60.0, 100.0 = RUS
Russian Far East = 60.0, 140.0 = RUS
North Caucasus = 43.3, 44.5 = RUS
Chechnya = 43.3, 45.7 = RUS
Dagestan = 43.0, 47.0 = RUS
Gaza = Gaza Strip = Gazan enclave = 31.4, 34.4 = PSE
West Bank = Judea and Samaria = 32.0, 35.3 = PSE
Palestinian territories = Palestinian Territory = Occupied Palestinian Territory = Occupied Palestinian Territories = 31.9, 35.2 = PSE
East Jerusalem = 31.8, 35.2 = PSE
Golan Heights = Golan = 33.0, 35.8 = SYR
Galilee = Upper Galilee = 32.8, 35.4 = ISR
Negev = Negev Desert = 30.8, 34.9 = ISR
Sinai = Sinai Peninsula = 29.5, 33.8 = EGY
Upper Egypt = 26.0, 32.0 = EGY
Crimea = Crimean Peninsula = 45.3, 34.4 = UKR
Donbas = Donbass = 48.3, 38.2 = UKR
Transnistria = Transdniestria = 47.2, 29.4 = MDA
Nagorno-Karabakh = Karabakh = Artsakh = 39.8, 46.8 = AZE
Nakhchivan = 39.3, 45.5 = AZE
Abkhazia = 43.0, 41.0 = GEO
South Ossetia = 42.3, 44.0 = GEO
Kurdistan = Iraqi Kurdistan = Kurdistan Region = Kurdish Region of Iraq = 36.3, 44.2 = IRQ
Rojava = 36.6, 40.5 = SYR
Anatolia = 39.0, 35.0 = TUR
Kashmir = 34.3, 76.0
Indian-administered Kashmir = 34.0, 75.5 = IND
Pakistan-administered Kashmir = Azad Kashmir = 34.2, 73.5 = PAK
Khyber Pakhtunkhwa = 34.9, 72.3 = PAK
Balochistan = Baluchistan = 28.3, 66.0 = PAK
Waziristan = 32.5, 69.8 = PAK
Tibet = 31.5, 88.0 = CHN
Xinjiang = 41.5, 86.0 = CHN
Inner Mongolia = 43.5, 114.0 = CHN
Manchuria = 45.0, 126.0 = CHN
Darfur = 13.5, 24.0 = SDN
Kordofan = 13.0, 30.0 = SDN
Gezira = 14.5, 33.0 = SDN
Somaliland = 9.6, 46.0 = SOM
Puntland = 8.5, 48.5 = SOM
Ogaden = 7.0, 45.0 = ETH
Oromia = 8.0, 39.0 = ETH
Tigray = 14.0, 38.9 = ETH
Amhara = 11.5, 38.0 = ETH
Afar = 11.8, 41.0 = ETH
Katanga = -9.5, 26.0 = COD
Kivu = -2.5, 28.5 = COD
Kasai = -5.5, 22.0 = COD
Cabo Delgado = -12.3, 39.3 = MOZ
Niger Delta = 5.0, 6.5 = NGA
Biafra = 6.0, 7.5 = NGA
Cabinda = -5.2, 12.4 = AGO
Casamance = 12.9, -15.0 = SEN
Western Sahara = 24.5, -13.0 = ESH
Cyrenaica = 27.0, 22.5 = LBY
Tripolitania = 31.0, 13.0 = LBY
Fezzan = 26.0, 14.0 = LBY
Great Britain = 54.0, -2.5 = GBR
England = 52.2, -0.7 = GBR
Scotland = 56.5, -4.0 = GBR
Wales = 52.5, -3.5 = GBR
Northern Ireland = Ulster = 54.5, -6.5 = GBR
Midlands = 52.6, -1.6 = GBR
East Midlands = 52.9, -0.8 = GBR
East Anglia = 52.4, 1.0 = GBR
Yorkshire = 53.9, -1.3 = GBR
Lancashire = 53.8, -2.6 = GBR
Tyneside = 55.0, -1.6 = GBR
Merseyside = 53.4, -3.0 = GBR
Highlands = Scottish Highlands = 57.4, -4.7 = GBR
Orkney = 59.0, -3.0 = GBR
Shetland = 60.3, -1.3 = GBR
Normandy = 49.1, 0.1 = FRA
Brittany = 48.0, -3.0 = FRA
Provence = 43.9, 6.1 = FRA
Alsace = 48.5, 7.5 = FRA
Corsica = 42.2, 9.1 = FRA
Catalonia = 41.8, 1.5 = ESP
Basque Country = 43.0, -2.6 = ESP
Andalusia = 37.6, -4.5 = ESP
Galicia = 42.8, -7.9 = ESP
Sicily = 37.8, 14.0 = ITA
Sardinia = 40.0, 9.0 = ITA
Lombardy = 45.7, 9.8 = ITA
Tuscany = 43.4, 11.0 = ITA
Flanders = 51.0, 4.5 = BEL
Wallonia = 50.3, 5.0 = BEL
Bavaria = 49.0, 11.5 = DEU
Saxony = 51.0, 13.3 = DEU
Ruhr = 51.5, 7.2 = DEU
Silesia = 50.8, 17.5 = POL
Transylvania = 46.5, 24.5 = ROU
Crete = 35.2, 24.9 = GRC
Peloponnese = 37.4, 22.4 = GRC
Macedonia = 41.6, 21.7 = MKD
Vojvodina = 45.3, 19.8 = SRB
Republika Srpska = 44.8, 17.3 = BIH
Lapland = 67.9, 26.5 = FIN
New England = 43.9, -71.4 = USA
Midwest = Upper Midwest = 41.5, -93.0 = USA
Deep South = 32.5, -86.5 = USA
Pacific Northwest = 46.5, -121.0 = USA
West Coast = 39.0, -121.0 = USA
East Coast = 38.0, -77.0 = USA
Gulf Coast = 29.8, -91.0 = USA
Appalachia = 37.5, -81.5 = USA
Silicon Valley = 37.4, -122.1 = USA
Bay Area = San Francisco Bay Area = 37.8, -122.3 = USA
Southern California = 34.0, -117.5 = USA
Northern California = 39.5, -121.8 = USA
Central Valley = 37.0, -120.0 = USA
Upstate New York = 43.0, -75.5 = USA
Long Island = 40.8, -73.1 = USA
Staten Island = 40.6, -74.1 = USA
Manhattan = 40.8, -74.0 = USA
Cape Cod = 41.7, -70.2 = USA
Texas Panhandle = 35.2, -101.8 = USA
Rio Grande Valley = 26.2, -98.1 = USA
Capitol Hill = 38.9, -77.0 = USA
Hollywood = 34.1, -118.3 = USA
Dallas-Fort Worth = 32.8, -97.0 = USA
Hampton Roads = 37.0, -76.3 = USA
Quad Cities = 41.5, -90.5 = USA
Twin Cities = 45.0, -93.2 = USA
Alaska = 64.0, -150.0 = USA
Hawaii = 20.8, -156.5 = USA
Texas = 31.3, -99.3 = USA
California = 37.3, -119.8 = USA
Nevada = 39.3, -116.8 = USA
Ontario = 49.3, -84.5 = CAN
Quebec = 52.0, -72.0 = CAN
British Columbia = 53.9, -125.0 = CAN
Alberta = 55.0, -115.0 = CAN
Manitoba = 55.0, -97.0 = CAN
Saskatchewan = 54.0, -106.0 = CAN
Newfoundland and Labrador = 52.0, -56.0 = CAN
Newfoundland = 48.5, -56.0 = CAN
Labrador = 54.0, -62.0 = CAN
Nunavut = 70.5, -86.8 = CAN
Northwest Territories = 65.0, -118.0 = CAN
Yukon = 63.0, -135.0 = CAN
Vancouver Island = 49.6, -125.5 = CAN
Queensland = -20.0, 145.0 = AUS
New South Wales = -32.0, 147.0 = AUS
Victoria State = -37.0, 145.0 = AUS
Western Australia = -25.0, 122.0 = AUS
South Australia = -30.0, 135.0 = AUS
Northern Territory = -20.0, 134.0 = AUS
Tasmania = -42.0, 147.0 = AUS
Great Barrier Reef = -18.3, 147.7 = AUS
Hainan = 19.2, 109.8 = CHN
Hokkaido = 43.5, 143.0 = JPN
Okinawa = 26.5, 128.0 = JPN
Mindanao = 7.5, 125.0 = PHL
Luzon = 16.0, 121.0 = PHL
Java = -7.5, 110.0 = IDN
Sumatra = 0.0, 102.0 = IDN
Sulawesi = -2.0, 121.0 = IDN
Borneo = 0.5, 114.0
Bali = -8.4, 115.1 = IDN
West Papua = -2.0, 133.0 = IDN
Kuril Islands = Kurils = 46.5, 151.0 = RUS
Spratly Islands = 10.0, 114.0
Patagonia = -44.0, -68.5 = ARG
Falkland Islands = Falklands = -51.8, -59.2 = FLK
Amazon = Amazonia = Amazon Rainforest = -4.0, -63.0 = BRA
Yucatan Peninsula = 19.5, -89.0 = MEX
Baja California = 30.0, -115.0 = MEX
Galapagos Islands = Galapagos = -0.6, -90.4 = ECU
Hispaniola = 19.0, -71.0
Lesser Antilles = 15.0, -61.0
Guantanamo Bay = 19.9, -75.1 = CUB
Canary Islands = 28.0, -15.5 = ESP
Balearic Islands = 39.6, 3.0 = ESP
Azores = 38.5, -28.0 = PRT
Madeira = 32.8, -17.0 = PRT
Soviet Union = USSR = 60.0, 100.0
Yugoslavia = 44.0, 21.0
Korean Peninsula = 37.5, 127.0
Arabian Peninsula = Arabia = 23.0, 45.0
Persian Gulf States = 25.0, 52.0
Iberian Peninsula = Iberia = 40.0, -4.0
Indochina = 17.0, 104.0
Golden Triangle = 20.3, 100.1
`,
  },
  {
    kind: 'water',
    rows: `
Atlantic = Atlantic Ocean = 10.0, -30.0
North Atlantic = 40.0, -40.0
Pacific = Pacific Ocean = 0.0, -160.0
Indian Ocean = -10.0, 75.0
Arctic Ocean = 85.0, 0.0
Mediterranean = Mediterranean Sea = 35.0, 20.0
Black Sea = 43.0, 34.0
Red Sea = 20.0, 38.5
Baltic Sea = Baltic = 58.0, 20.0
North Sea = 56.0, 3.0
Caspian Sea = 42.0, 50.5
Sea of Azov = 46.0, 36.5
Aegean Sea = Aegean = 39.0, 25.0
Adriatic Sea = Adriatic = 43.0, 15.0
Arabian Sea = 15.0, 65.0
Caribbean Sea = 15.0, -75.0
South China Sea = 13.0, 114.0
East China Sea = 30.0, 126.0
Yellow Sea = 36.0, 123.5
Sea of Japan = East Sea = 40.0, 135.0
Bay of Bengal = 15.0, 90.0
Dead Sea = 31.5, 35.5
English Channel = 50.2, -2.0
Irish Sea = 53.7, -5.0
Persian Gulf = Arabian Gulf = Gulf = 27.0, 51.0
Gulf of Aden = 12.0, 48.0
Gulf of Oman = 25.0, 58.0
Gulf of Mexico = 25.0, -90.0
Gulf of Guinea = 2.0, 2.0
Gulf of Thailand = 10.0, 101.0
Strait of Hormuz = 26.6, 56.5
Bab al-Mandab = Bab el-Mandeb = 12.6, 43.3
Strait of Gibraltar = 36.0, -5.6
Strait of Malacca = 3.0, 100.5
Taiwan Strait = 24.0, 119.0
Bosphorus = Bosporus = 41.1, 29.1
Dardanelles = 40.2, 26.4
Kerch Strait = 45.3, 36.6
Suez Canal = 30.7, 32.3
Panama Canal = 9.1, -79.7
Nile = Nile River = River Nile = 26.0, 32.0
Blue Nile = 13.0, 34.0
White Nile = 13.0, 32.5
Congo River = -2.0, 18.0
Niger River = 12.0, 3.0
Zambezi = -16.0, 30.0
Lake Victoria = -1.0, 33.0
Lake Chad = 13.3, 14.1
Lake Kivu = -2.0, 29.2
Lake Tanganyika = -6.5, 29.8
Lake Malawi = -12.0, 34.5
Euphrates = Euphrates River = 34.5, 41.0
Tigris = Tigris River = 35.0, 43.7
Jordan River = 32.3, 35.6
Litani River = Litani = 33.4, 35.5
Sea of Galilee = 32.8, 35.6
Dnipro River = Dnieper = Dnieper River = 48.5, 35.0
Volga = Volga River = 51.0, 46.0
Don River = 49.0, 43.0
Danube = Danube River = 46.0, 19.0
Rhine = Rhine River = 50.0, 7.8
Seine = 48.9, 2.3
Thames = River Thames = 51.5, -0.3
Loire = 47.4, 0.7
Indus = Indus River = 29.0, 70.5
Ganges = Ganges River = 25.5, 82.0
Brahmaputra = 27.0, 94.0
Mekong = Mekong River = 15.0, 105.0
Yangtze = Yangtze River = 30.5, 112.0
Yellow River = 36.0, 110.0
Amazon River = -2.5, -60.0
Mississippi River = 35.0, -90.1
Missouri River = 42.0, -96.0
Ohio River = 38.0, -86.0
Hudson River = 42.0, -73.9
Potomac = Potomac River = 38.8, -77.1
Delaware River = 40.5, -75.0
Colorado River = 36.0, -113.0
Columbia River = 45.9, -121.0
Rio Grande = 29.0, -101.0
Lake Michigan = 43.5, -87.0
Lake Superior = 47.5, -88.0
Lake Erie = 42.2, -81.2
Lake Ontario = 43.6, -77.8
Lake Huron = 44.8, -82.4
Great Lakes = 45.0, -84.0
Great Salt Lake = 41.2, -112.6
Lake Tahoe = 39.1, -120.0
Chesapeake Bay = 38.0, -76.3
Puget Sound = 47.7, -122.4
Hudson Bay = 60.0, -85.0
San Francisco Bay = 37.7, -122.3
Lake Titicaca = -15.8, -69.4
Lake Baikal = 53.5, 108.0
Aral Sea = 45.0, 60.0
`,
  },
  {
    kind: 'mountain',
    rows: `
Alps = Swiss Alps = French Alps = 46.5, 9.0
Pyrenees = 42.7, 1.0
Carpathians = Carpathian Mountains = 47.0, 25.5
Urals = Ural Mountains = 60.0, 60.0
Himalayas = Himalaya = 28.0, 84.0
Mount Everest = Everest = 28.0, 86.9
K2 = 35.9, 76.5
Hindu Kush = 35.0, 71.0
Karakoram = 35.8, 76.0
Andes = -20.0, -67.0
Rocky Mountains = Rockies = 43.7, -110.8
Appalachian Mountains = Appalachians = 40.0, -78.0
Sierra Nevada = 37.8, -119.5
Cascades = Cascade Range = 46.5, -121.5
Mount Kilimanjaro = Kilimanjaro = -3.1, 37.4
Atlas Mountains = 31.0, -6.0
Mount Etna = Etna = 37.8, 15.0
Mount Vesuvius = Vesuvius = 40.8, 14.4
Mount Fuji = 35.4, 138.7
Mont Blanc = 45.8, 6.9
Nuba Mountains = 11.5, 30.5
Jebel Marra = 13.0, 24.3
Mount Rainier = 46.9, -121.8
Mount St. Helens = 46.2, -122.2
Mount Hermon = 33.4, 35.9
`,
  },
];

const byName = new Map<string, Place>();
for (const { kind, rows } of ROWS) {
  for (const line of rows.split('\n')) readLine(kind, line.split(' = '));
}

function readLine(kind: Place['kind'], cells: readonly string[]): void {
  const at = cells.findIndex((cell) => /^-?\d+\.\d, -?\d+\.\d$/.test(cell));
  if (at < 1) return;
  const [lat = 0, lon = 0] = (cells[at] ?? '').split(', ').map(Number);
  const country = cells[at + 1];
  const place: Place = {
    id: `region:${fold(cells[0] ?? '').replaceAll(' ', '-')}`,
    kind,
    lat,
    lon,
    population: 0,
    rank: 1,
    by: 'name',
    ...(country === undefined ? {} : { country }),
  };
  for (const name of cells.slice(0, at)) byName.set(fold(name), place);
}

/** The region, water or mountain of a name: "Gaza Strip", "the Donbas", "Red Sea". */
export function findRegion(folded: string): Place | undefined {
  return byName.get(folded);
}

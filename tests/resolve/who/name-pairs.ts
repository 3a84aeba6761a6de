// Pairs of names and whether they are those of one thing: `=` the names alone say so, `~` only with
// something else that speaks for it, `!` never. What is expected is our own judgement of how newspapers
// write, for invented and for well-known people, bodies and places.

/** What names alone say. */
export type Verdict = 'same' | 'unclear' | 'different';

/** Two names of one kind of thing, and what is expected of them. */
export interface NamePair {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
}

const SIGNS: Readonly<Record<string, Verdict>> = { '=': 'same', '~': 'unclear', '!': 'different' };

function pairs(lines: string): readonly NamePair[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, left = '', sign = '', right = ''] = /^(.+?) ([=~!]) (.+)$/.exec(line.trim()) ?? [];
      const verdict = SIGNS[sign];
      if (verdict === undefined) throw new Error(`no pair: ${line}`);
      return { left, right, verdict };
    });
}

/** Personal names. */
export const PERSONS = pairs(`
  V.R. Reddy = Venkata Ramana Reddy
  V.R. Reddy ! Lakshmi Reddy
  K. P. Varghese Lund = Varghese Lund
  López Obrador = Andrés Manuel López Obrador
  María Luna ~ Ana María Luna
  K. P. Varghese Lund ! Paul Lund
  Torres ~ Carlos Torres Olvera
  Brother Colm ~ Colm Doherty
  Regent Langoday ~ Kanisius Langoday
  Recep Tayyip Erdoğan = Recep Tayyip Erdogan
  Abdel Fattah al-Sisi = Abdel-Fattah el-Sissi
  Abdelfattah al-Sisi = Abdel Fattah el-Sisi
  Mahmoud Abbas = Mahmud Abbas
  Mohammed bin Salman = Mohamed bin Salman
  Muhammad Haddad = Mohamed Haddad
  Hassan Nasrallah = Hasan Nasrallah
  Yusuf Haddad = Youssef Haddad
  Osman Demir = Uthman Demir
  Volodymyr Zelensky = Volodymyr Zelenskyy
  Volodymyr Zelenskiy = Volodymyr Zelensky
  Sergei Lavrov = Sergey Lavrov
  Serhii Kovalenko = Sergiy Kovalenko
  Oleksandr Bondar = Aleksandr Bondar
  Dmytro Kuleba = Dmitry Kuleba
  Mykola Azarov = Nikolai Azarov
  Yevgeny Prigozhin = Evgeny Prigozhin
  Andriy Melnyk = Andrii Melnyk
  Ihor Shevchenko = Igor Shevchenko
  Kim Jong-un = Kim Jong Un
  Abdel Rahman al-Khulaidi = Abdulrahman al-Khulaidi
  Abd al-Rahman Saleh = Abderrahman Saleh
  Park Min-seo = Min-seo Park
  Orbán Viktor = Viktor Orbán
  Abe Shinzo = Shinzo Abe
  Choi Eunkyung = Eun-kyung Choi
  Rachid Ben Ali = Rachid Benali
  Alghabass ag Intalla = Alghabass Ag Intallah
  Hassan Nasrallah = Hassan Nasralla
  Yoon Jaeho = Yoon Jae-ho
  Yoon Jae-hyun ! Jae-ho Yoon
  Lech Wałęsa = Lech Walesa
  Søren Østergård = Soren Ostergard
  Jürgen Groß = Jürgen Gross
  François Lefèvre = Francois Lefevre
  Bjørn Þórsson = Bjorn Thorsson
  Łukasz Żak = Lukasz Zak
  Bill Clinton = William Clinton
  Bob Whitfield = Robert Whitfield
  Jim Marsh = James Marsh
  Tom Reid = Thomas Reid
  Dave Clarke = David Clarke
  Liz Truss = Elizabeth Truss
  Peggy Moss = Margaret Moss
  Kate Winter = Katherine Winter
  Benjamin Netanyahu = Binyamin Netanyahu
  Bibi Netanyahu = Benjamin Netanyahu
  Joe Biden = Joseph Biden
  Joe Biden = Joseph R. Biden
  Robert J. Whitfield = Robert Whitfield
  George W. Bush = George Walker Bush
  Dale L. Pruitt = Dale Pruitt
  Grace Otieno = Grace Atieno Otieno
  Pedro Sánchez = Pedro Sánchez Castejón
  Luiz Inácio Lula da Silva = Luiz Inacio Lula da Silva
  Ludwig van Beethoven = Ludwig Beethoven
  Ursula von der Leyen = Ursula Von Der Leyen
  Lotte de Wit = Lotte De Wit
  Robert Downey Jr. = Robert Downey, Jr.
  Conan O'Brien = Conan O’Brien
  Jean-Pierre Roy = Jean Pierre Roy
  Ban Ki-moon = Ban Ki Moon
  Nguyễn Văn Hùng = Nguyen Van Hung
  Mayor Jordan Lake = Jordan Lake
  Dr. Sami Khouri = Sami Khouri
  Mrs. Helen Moss = Helen Moss
  ANNA LIND = Anna Lind
  Giorgos Papadakis = George Papadakis
  Oleksandr Bondar ~ Olexander Bondar
  Muammar Gaddafi ~ Moammar Qaddafi
  Taras Tkachenko ~ Taras Tkatchenko
  Hamdan Dagalo ~ Hamdan Daglo
  J. Berg ~ Jonas Berg
  J.R. Smith ~ John Smith
  O. Bondar ~ Oleksandr Bondar
  Berg ~ Jonas Berg
  Mr. Berg ~ Jonas Berg
  Moss ~ Helen Moss
  Zelensky ~ Volodymyr Zelenskyy
  Al-Burhan ~ Abdel Fattah al-Burhan
  Noh Tae-sik ~ Roh Tae Sik
  Yoo Mi-kyung ~ Yu Mi-gyeong
  José "Zequinha" da Mata = Zequinha da Mata
  De Wit ~ Lotte de Wit
  Gaddafi ~ Muammar Kadhafi
  Anna Bergman ~ Anna Borgman
  Karl Jonson ~ Karl Johnson
  Martin Hansen ~ Martin Hanson
  Peter Thomsen ~ Peter Thomson
  Marcel Baptiste ~ Marcel Baptiste Jr.
  John Marsh ~ John Marsh Sr.
  Anna Berg ! Anna Borg
  Anna Lind ! Karl Lind
  Grace Otieno ! Peter Otieno
  Hunter Biden ! Joe Biden
  Dennis Ward ! Denise Ward
  Maria Santos ! Marta Santos
  Carl Moss ! Carol Moss
  Paul Reid ! Paula Reid
  Christian Holt ! Christina Holt
  Erik Berg ! Erika Berg
  Jan Kowalski ! Jana Kowalska
  John Marsh Sr. ! John Marsh Jr.
  John Marsh II ! John Marsh III
  George H. W. Bush ! George W. Bush
  J. Berg ! Anna Berg
  Anna Lind ! Anna Berg
  Helen Moss ! Helen Adeyemi
  Kim Jong-un ! Kim Jong-il
  Kim Yong-chol ! Kim Yong-nam
  Park Min-seo ! Park Sang-woo
  Park Min-seo ! Pak Min-su
  Noh Seung-ho ! Roh Sung-ho
  José "Zequinha" da Mata ! Toninho da Mata
  Li Wei ! Li Na
  Wang Wei ! Wang Jianguo
  Mohammed Haddad ! Mahmoud Haddad
  Hassan Haddad ! Hussein Haddad
  Ali Hassan ! Omar Hassan
  Abdullah Saleh ! Abdel Saleh
  Sergei Ivanov ! Viktor Ivanov
  Oleksandr Bondar ! Taras Bondar
  Rafael Almeida ! Gabriel Almeida
  Michael Jordan ! Michelle Jordan
  Robert Moss ! Roberta Moss
  Gerald Moss ! Gerard Moss
  Juan Carlos Ruiz ! Juan Manuel Ruiz
  Jean-Luc Roy ! Jean-Marie Roy
  Venkata Rao ! Geeta Rao
  Klaus Hartmann ! Lukas Hartmann
  Berg ! Jonas Bergmann
  Lee Dong-hyun ! Lee Dong-wook
  Anna Maria Lind ! Anna Sofia Lind
`);

/** Names of bodies. */
export const ORGANIZATIONS = pairs(`
  HM Coastguard = Coastguard
  Directorate of Labour = Labour Directorate
  Israel Defense Forces = IDF
  Ohio Bureau of Criminal Investigation = BCI
  Ohio Bureau of Criminal Investigation ! BCA
  Norsk Hydro ASA = Norsk Hydro
  Hrytsenko Agro ~ Gritsenko Agro
  Sinag Lines ~ Sinag Shipping Lines
  Harbour Co-operation Council = Harbour Cooperation Council
  Pilots' Guild ~ New Zealand Pilots' Guild
  Sinag Lines ! Sinag Foods Lines of Manila Bay Cargo
  Azawad Liberation Front = Front for the Liberation of Azawad
  Calder ! Calder United
  Hrytsenko Agro ! Gritsenko Foods
  Korea Exchange = KRX
  Korea Exchange ! KLX Group
  Mekong Pearl ~ Mekong Pearl Bank
  Carrefour ! Carrefour Bank
  Norne Bank ASA = Norne Bank
  Apple Inc. = Apple
  Apple Incorporated = Apple Inc.
  Acme Corp = Acme Corporation
  Hartmann & Söhne GmbH = Hartmann & Söhne
  Marks & Spencer = Marks and Spencer
  Lysn A/S = Lysn
  Eni S.p.A. = Eni
  Bank Wisła SA = Bank Wisla
  Meridian Biotech Ltd = Meridian Biotech Limited
  Meridian Biotech Pvt. Ltd. = Meridian Biotech
  Yongda Motor Co., Ltd. = Yongda Motor
  Crestline Properties LLC = Crestline Properties
  Volkswagen AG = Volkswagen
  Nokia Oyj = Nokia
  Müller & Co. KG = Müller
  the Umoja Party = Umoja Party
  Ministry of Defence = Defence Ministry
  Ministry of Defense = Ministry of Defence
  Department of Labor = Labour Department
  University of Nairobi = Nairobi University
  World Health Organization = World Health Organisation
  World Health Organization = WHO
  United Nations = UN
  United Nations = U.N.
  European Union = EU
  NATO = Nato
  North Atlantic Treaty Organization = NATO
  Doctors Without Borders = Médecins Sans Frontières
  International Committee of the Red Cross = ICRC
  International Business Machines = IBM
  African Development Bank = AfDB
  UN refugee agency = UNHCR
  Bank of Japan = BOJ
  Ministry of Defence = MoD
  Norwegian Centre for Conflict = Norwegian Center for Conflict
  Norwegian Refugee Council = NRC
  Al-Noor Clinic = Al Noor Clinic
  FC Valdora = Valdora FC
  Communist Party of Vietnam = Vietnamese Communist Party
  Ministry of Water of Kenya = Kenyan Ministry of Water
  Tanaka Heavy Industries ~ Tanaka Heavy
  Yongda Motor ~ Yongda
  Helix Semiconductor ~ Helix
  City Hospital ~ City Hospital
  Fire Department ~ Fire Department
  Norne Bank ! Norne Bank Poland
  Ford ! Ford Foundation
  Kent County Council ! Kent City Council
  Bank of Japan ! Bank of Jordan
  Norne Bank ! Norne Insurance
  First National Bank of Algiers ! First National Bank of Dayton
  Ministry of Water of Kenya ! Ministry of Water of Uganda
  Communist Party of Vietnam ! Communist Party of India
  Ministry of Defence ! Ministry of Finance
  King's College ! King's College London
  University of Nairobi ! University of Leeds
  Leeds United ! Leeds City Council
  Rapid Support Forces ! Rapid Relief Fund
  World Bank ! World Food Programme
  Hajnal Party ! Umoja Party
  Norsk Hydro ! Hydro Quebec
`);

/** Names of places. */
export const PLACES = pairs(`
  Ridderkust = Ridderkust
  Gdańsk = Gdansk
  São Brandão = Sao Brandao
  the Lind Valley = Lind Valley
  Kyiv = Kiev
  Mumbai = Bombay
  Turin = Torino
  Cologne = Köln
  Beijing = Peking
  Bengaluru = Bangalore
  Britain = United Kingdom
  Turkey = Türkiye
  Ivory Coast = Côte d'Ivoire
  Kraków = Cracow
  Velykyi Stav ! Malyi Stav
  Norway ! Sweden
  North Korea ! South Korea
  Kyiv ! Kharkiv
  Iran ! Iraq
  Guinea ! Guinea-Bissau
  Niger ! Nigeria
  Austria ! Australia
`);

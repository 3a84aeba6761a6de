// A folded name of a body in, the name that the press uses most for the same body out. Data: facts of
// common use; each line holds the names of one body. Letters that several bodies share are left out.

const NAMES = `
united nations = un = united nations organization = united nations organisation = uno
european union = eu
african union = african union commission
north atlantic treaty organization = nato = north atlantic treaty organisation = north atlantic alliance
world health organization = who
international monetary fund = imf
world trade organization = wto = world trade organisation
united nations childrens fund = unicef = un childrens fund = un childrens agency
united nations educational scientific and cultural organization = unesco
united nations high commissioner for refugees = unhcr = un refugee agency = un high commissioner for refugees
united nations relief and works agency = unrwa = un agency for palestinian refugees
united nations development programme = undp = un development programme
un human rights office = ohchr = united nations human rights office = un rights office
un security council = unsc = united nations security council
un general assembly = unga = united nations general assembly
world food programme = wfp = un world food programme
international atomic energy agency = iaea = un nuclear watchdog = un atomic watchdog
international court of justice = icj = world court
international criminal court
international committee of the red cross = icrc
doctors without borders = medecins sans frontieres = msf
reporters without borders = reporters sans frontieres
organization of the petroleum exporting countries = opec
organization for security and cooperation in europe = osce
association of southeast asian nations = asean
economic community of west african states = ecowas
gulf cooperation council = gcc
european central bank = ecb
european commission
federal reserve = us federal reserve = fed
central intelligence agency = cia
federal bureau of investigation = fbi
islamic revolutionary guard corps = irgc = revolutionary guards = irans revolutionary guards
israel defence forces = idf = israeli defence forces
palestine liberation organization = plo
african national congress = anc
british broadcasting corporation = bbc
cable news network = cnn
agence france presse = afp
deutsche presse agentur = dpa
international business machines = ibm
international olympic committee = ioc
federation internationale de football association = fifa
union of european football associations = uefa
organization for economic cooperation and development = oecd
international energy agency = iea
world bank
group of seven = g7 = g 7
group of twenty = g20 = g 20
amnesty international
human rights watch = hrw
european space agency = esa
national aeronautics and space administration = nasa
kurdistan workers party = pkk
bharatiya janata party = bjp
christian democratic union = cdu
alternative for germany = afd = alternative fur deutschland
us agency for international development = usaid
us securities and exchange commission = securities and exchange commission
world wildlife fund = wwf = world wide fund for nature
international labour organization = ilo
international organization for migration = iom
collective security treaty organization = csto
shanghai cooperation organization = sco
asian development bank = adb
african development bank = afdb
european bank for reconstruction and development = ebrd
`;

/** From so many letters on they stand for one body alone. */
const CLEAR_LETTERS = 4;

const KNOWN: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' = ');
      return [first, ...others].map((name) => [name, first] as const);
    }),
);

/** The name that a body has most, by one that stands for it alone: "nato", "un refugee agency". */
export function findKnownBody(name: string): string | undefined {
  return name.length < CLEAR_LETTERS ? undefined : findByLetters(name);
}

/** The name of the body that letters mostly stand for, as long as no article says otherwise: "un". */
export function findByLetters(letters: string): string | undefined {
  return KNOWN.get(letters.replaceAll('organisation', 'organization'));
}

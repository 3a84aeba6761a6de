// Invented texts for the tests of this stage: one story in several languages, and hostile ones.

/** The same invented news in languages that are refused. */
export const FOREIGN: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Die Ministerin Ruth Okoro ist am Freitag zurückgetreten, nachdem ein Bericht gezeigt hatte, dass sie vor dem Bruch des Dammes gewarnt worden war. Der Präsident traf sie am Abend und nahm den Rücktritt an.',
  ],
  [
    'French',
    'La ministre Ruth Okoro a démissionné vendredi après la publication d’un rapport selon lequel elle avait été avertie de la rupture du barrage. Le président l’a reçue dans la soirée et a accepté sa démission.',
  ],
  [
    'Spanish',
    'La ministra Ruth Okoro dimitió el viernes después de que un informe revelara que había sido advertida de la rotura de la presa. El presidente la recibió por la noche y aceptó su renuncia.',
  ],
  [
    'Italian',
    'La ministra Ruth Okoro si è dimessa venerdì dopo che un rapporto ha rivelato che era stata avvertita della rottura della diga. Il presidente l’ha ricevuta in serata e ha accettato le dimissioni.',
  ],
  [
    'Portuguese',
    'A ministra Ruth Okoro demitiu-se na sexta-feira depois de um relatório revelar que ela tinha sido avisada da ruptura da barragem. O presidente recebeu a ministra à noite e aceitou a demissão.',
  ],
  [
    'Dutch',
    'Minister Ruth Okoro is vrijdag afgetreden nadat uit een rapport bleek dat zij voor de breuk van de dam was gewaarschuwd. De president ontving haar in de avond en aanvaardde het ontslag.',
  ],
  [
    'Swedish',
    'Ministern Ruth Okoro avgick på fredagen efter att en rapport visade att hon hade varnats för att dammen skulle brista. Presidenten tog emot henne på kvällen och godtog att hon lämnar sin post.',
  ],
  [
    'Polish',
    'Minister Ruth Okoro podała się w piątek do dymisji po tym, jak raport wykazał, że była ostrzegana przed pęknięciem zapory. Prezydent przyjął ją wieczorem i zgodził się na jej odejście.',
  ],
  [
    'Turkish',
    'Bakan Ruth Okoro, barajın çökmesi konusunda uyarıldığını ortaya koyan bir raporun ardından cuma günü istifa etti. Cumhurbaşkanı akşam onu kabul etti ve istifasını onayladı, ancak bu konuda daha sonra konuşacağını söyledi.',
  ],
  [
    'Indonesian',
    'Menteri Ruth Okoro mengundurkan diri pada hari Jumat setelah sebuah laporan mengungkapkan bahwa ia telah diperingatkan tentang runtuhnya bendungan itu. Presiden menerimanya pada malam hari dan menyetujui pengunduran diri tersebut.',
  ],
  [
    'Russian',
    'Министр Рут Окоро ушла в отставку в пятницу после доклада, который показал, что её предупреждали о прорыве плотины. Президент принял её вечером.',
  ],
  [
    'Arabic',
    'استقالت الوزيرة روث أوكورو يوم الجمعة بعد تقرير كشف أنها تلقت تحذيرات من انهيار السد. واستقبلها الرئيس في المساء وقبل استقالتها.',
  ],
  [
    'Chinese',
    '部长露丝·奥科罗周五辞职,此前一份报告显示她曾收到大坝溃决的警告。总统当晚会见了她并接受了辞呈。',
  ],
  [
    'Greek',
    'Η υπουργός Ρουθ Οκόρο παραιτήθηκε την Παρασκευή μετά από έκθεση που έδειξε ότι είχε προειδοποιηθεί για τη ρήξη του φράγματος.',
  ],
];

/** A language that is on no list: it is refused without a name. */
export const UNLISTED =
  'Minister Ruth Okoro astus reedel tagasi, kui aruanne näitas, et teda oli tammi purunemise eest hoiatatud. President võttis ta õhtul vastu ja nõustus lahkumisavaldusega. Tammi purunemisel hukkus neliteist inimest ning linn jäi mitmeks nädalaks vee alla, teatas valitsus kolmapäeval pärast koosolekut sadamalinnas.';

/** English texts that a careless detector would refuse. */
export const ENGLISH: readonly string[] = [
  'Anna Lind met Jonas Berg in Oslo.',
  'Okoro resigns',
  `${'Lind met Berg. '.repeat(20)}Salmi met Brandt.`,
  'Most may care to die in war: Ali, Dan and Han van der Berg of La Paz met Bin Said, de la Cruz, Le Pen and El Din.',
  'Lind, Berg sign accord',
  'Die Welt editor Hans Weber met Le Monde editor Claire Petit in Los Angeles.',
  'De la Cruz visited San Salvador.',
  'Results: Larsen 2, Oster 1; Melby 0, Hallin 0. Scorers for Larsen were Ola Finch and Igor Stahl, who was sent off.',
  'Recep Öztürk met Łukasz Żak, Zoë Müller and João Conceição in Šibenik on Monday.',
  'The president said “El pueblo unido jamás será vencido” in Spanish, and then went on in English about the dam in Hallin.',
];

/** Texts that break careless readers. */
export const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['one line of 100,000 words', `Anna met Jonas in Oslo. ${'the dam broke and '.repeat(100_000)}`],
  ['one word of a million letters', 'a'.repeat(1_000_000)],
  ['a million brackets', '('.repeat(1_000_000)],
  ['a million blanks', `Anna met Jonas.${' '.repeat(1_000_000)}Berg left.`],
  ['50,000 short lines', 'Anna met Jonas\n'.repeat(50_000)],
  ['capitals and slashes', `${'OSLO/'.repeat(100_000)} — Talks began.`],
  ['digits and dashes', '2024-02-14-'.repeat(100_000)],
  [
    'script in a name',
    'By <script>alert(1)</script> Roe\n\nAnna <img src=x onerror=alert(1)> met Jonas.',
  ],
  ['right to left marks', '\u202eAnna\u202c met \u200fJonas\u200e in Oslo.'],
  ['lone surrogates', 'Anna \ud800 met Jonas \udc00 in Oslo.\n\n\ud83d'],
  ['object keys', '__proto__\n\nconstructor: prototype\n\nhasOwnProperty met toString.'],
  ['every line end', 'Anna met Jonas.\r\nBerg\u2028left\u2029Oslo\u0085at\vnoon\fand\rcame back.'],
];

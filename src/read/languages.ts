// The commonest words of the languages in which news is written with Latin letters, as data. Words
// that English shares with another of them tell nothing, and count for none.

/** English words that hardly another language writes the same. */
export const ENGLISH =
  'the and of that with from has had have were are is been being be by his her she they their them it its he you we who which what when where this these those not but ' +
  'would could should said says told after before into about more than out also there because while during between against under over since until other our your my if only just such';

/** English words that others write too, and single letters: they tell nothing. */
export const SHARED =
  'a i o u e s z w v k y to do on in an am as at me no so is was of for by if or up all over will can us its den men under sin ' +
  'met most care die war hat also best pour sur son plus till once hay con come due more per non pro ale may dan ali han ng kung ' +
  'ha ma ya wa na si se al el bin ibn van von der la ter ser sam te ne com em over mai';

/** Words of other languages, by the language's English name. */
export const OTHERS: readonly (readonly [language: string, words: string])[] = [
  [
    'German',
    'der und nicht ist das ein eine einen einem einer dem den des auf sich mit für von zu im auch als wie nach bei aus wird wurde werden hat haben sein sind dass oder aber vor über durch',
  ],
  [
    'French',
    'le la les de en un des est et une dans pour que qui sur pas au aux avec ce cette sont par plus été ont mais ses leur du elle il nous vous être après depuis selon',
  ],
  [
    'Spanish',
    'el la los las de en un y que por con una para del se su es como más pero al lo fue han sus este esta entre cuando ser sobre también hasta hay donde quien desde todo según',
  ],
  [
    'Portuguese',
    'o os as e de que uma um com não para por mais dos das da do na no em se foi ao como são pela pelo seu sua ele ela também entre quando depois disse',
  ],
  [
    'Italian',
    'il lo la gli di che è un una per non con del della dei delle nel nella sono si da al alla anche come più ma ha stato essere dopo secondo loro questo questa',
  ],
  [
    'Dutch',
    'het een en van niet dat op zijn voor met te ook aan er maar om bij uit naar nog wordt werd worden heeft hebben geen deze door wel tot meer zich',
  ],
  [
    'Swedish',
    'och att det som en på är av för med den till inte om har de ett var han hon från men sig vid så kan efter också under mot eller när',
  ],
  [
    'Danish or Norwegian',
    'og det at en den til er som på de med af av han ikke var der et har jeg om vi hun efter etter fra ved også seg sig blev ble men eller mellem mellom',
  ],
  [
    'Finnish',
    'ja on ei että se oli hän mutta myös ovat kun joka mukaan sekä ole tai jos vain niin sen mitä ovat olisi kanssa',
  ],
  [
    'Polish',
    'w i na z że się nie do to jest o po jak za od przez dla ale był była są ze oraz także tym przed który która które',
  ],
  [
    'Czech or Slovak',
    'a v na se že je s z do o to za pro jako by ale podle který která které jsou byl byla bylo také už po od jeho ve sa aj ktorý',
  ],
  [
    'Hungarian',
    'a az és hogy nem is egy meg csak volt ez de már mint még szerint el ki azt lehet kell vagy után aki ami',
  ],
  [
    'Romanian',
    'și în de la cu că nu pe este care un o din mai pentru sunt fost au lui prin după sau dar al ale',
  ],
  [
    'Turkish',
    've bir bu için ile de da olarak çok daha olan ancak gibi sonra kadar ise dedi oldu değil en ya göre tarafından',
  ],
  [
    'Indonesian or Malay',
    'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh telah kepada mereka bahwa bahawa para sebagai',
  ],
  [
    'Vietnamese',
    'và của là có trong được cho không một những các người đã với này khi tại từ đến về',
  ],
  [
    'Filipino',
    'ang ng mga sa na ay at si ni kay para ito hindi nang siya niya may kung din rin mula',
  ],
  [
    'Swahili',
    'ya na wa kwa ni katika la za kuwa hiyo huo hii cha alisema yake lakini kama pia baada ili hao',
  ],
  [
    'Catalan',
    'el la els les i que de per amb una del és no al dels aquest aquesta també més seva seu ha ser entre',
  ],
  ['Albanian', 'të e në dhe i për me që nga është një më nuk u ka si por se së do janë'],
  [
    'Croatian, Serbian or Bosnian',
    'je i u se da na za su od koji koja koje nije o s sa kao iz bi što biti ali samo te do',
  ],
];

/** Writing systems other than Latin, for the message. */
export const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
];

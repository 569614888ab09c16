import type {Language} from '../../language/language.js'

/** What a term is promised for; `keep` and `consent` say how long something lasts, the others when something is done. */
export type TermUse =
  | 'keep'
  | 'consent'
  | 'answer'
  | 'notify'
  | 'erase'
  | 'correct'
  | 'block'
  | 'stop'
  | 'extend'
  | 'mend'

/** How a language tells what a term is for: each pattern sees one folded word. */
export interface TermWords {
  readonly uses: readonly (readonly [TermUse, RegExp])[]
  /** Right before a term, or right after it: what is said of it happens when the term is over. */
  readonly lapsesBefore: RegExp
  readonly lapsesAfter: RegExp
  /** After a term: so long before something else. */
  readonly noticeAfter: RegExp
  /** Words for a term without end, at once, and when somebody likes. */
  readonly endless: RegExp
  readonly atOnce: RegExp
  readonly open: RegExp
  /** What endless words of no weight are said of: the policy itself. */
  readonly ofText: RegExp
}

/** Whether words may hold a term without a number: a cheap test before the patterns. */
export const mayHoldTerm = (words: string): boolean => CLUE.test(words)

const CLUE =
  /бессроч|ограничен|определенн|определённ|пожизн|вечно|замедлит|немедлен|сразу|отлагательн|разумн|кратчайш|возможност|мерзім|шексіз|дереу|бірден|кідіріс|ақылға|мүмкінд|indefin|limit|permanent|forever|as long|immediat|at once|delay|reasonable|as soon|possible|promptly/iu

const ru: TermWords = {
  uses: [
    ['erase', /^(?:удал|уничтож|стер|стир|сотр|обезлич)/],
    ['keep', /^(?:хран|сохраня(?:ет|ют|ем)|остаю?тся$|обрабатыва(?:ет|ют|ем)|обработка$|держ)/],
    ['notify', /^(?:уведом|извещ|извест|оповещ|оповест|предупре|информир|проинформир|сообщ)/],
    ['answer', /^(?:ответ(?!ств)|отвеча|отвечу|рассм[ао]тр|рассматр|предостав|подтвер|направл|направит|выда)/],
    ['correct', /^(?:исправ|уточн|внос|внес|актуализ|дополн|изменя|изменит)/],
    ['block', /^(?:блокир|заблок|приостан)/],
    ['stop', /^(?:прекра|останов|останав|отключ|исключ)/],
    ['extend', /^(?:продл|увелич)/],
    ['mend', /^устран/],
    ['consent', /^соглас/]
  ],
  lapsesBefore: /^(?:через|спустя|истечени[июя]|прошестви[ию]|после)$/,
  lapsesAfter: /^(?!)/,
  noticeAfter: /^до$/,
  endless:
    /(?<!\p{L})(?:бессрочн\p{L}*|без\sограничени\p{L}*\s(?:по\s)?срок\p{L}*|неограниченн\p{L}*\s(?:срок|врем)\p{L}*|неопределенн\p{L}*\sсрок\p{L}*|пожизненн\p{L}*|вечно)(?!\p{L})/u,
  atOnce: /(?<!\p{L})(?:незамедлительно|немедленно|сразу(?:\sже)?|безотлагательно)(?!\p{L})/u,
  open: /(?<!\p{L})(?:разумн\p{L}+\sсрок\p{L}*|кратчайш\p{L}+\sсрок\p{L}*|по\sмере\sвозможности|по\sвозможности)(?!\p{L})/u,
  ofText: /(?<!\p{L})(?:политик|редакци|документ|положени)\p{L}*\s(?:действует|вступает)/u
}

const kk: TermWords = {
  uses: [
    ['erase', /^(?:жой|жою|өшір|иесізденд)/],
    ['keep', /^(?:сақта|өңде)/],
    ['notify', /^(?:хабар|ескерт)/],
    ['answer', /^(?:жауап|қара(?:й|ст|л)|ұсын|жібер)/],
    ['correct', /^(?:түзет|өзгерт|толықтыр|жаңарт)/],
    ['block', /^бұғатт/],
    ['stop', /^тоқтат/],
    ['extend', /^ұзарт/],
    ['consent', /^келісім/]
  ],
  lapsesBefore: /^(?!)/,
  lapsesAfter: /^(?:кейін|соң|өткен|өткеннен)$/,
  noticeAfter: /^(?:бұрын|қалғанда)$/,
  endless: /(?<!\p{L})(?:мерзімсіз|шектеусіз\sмерзім\p{L}*|шексіз|белгісіз\sмерзім\p{L}*)(?!\p{L})/u,
  atOnce: /(?<!\p{L})(?:дереу|бірден|кідіріссіз)(?!\p{L})/u,
  open: /(?<!\p{L})(?:ақылға\sқонымды\sмерзім\p{L}*|мүмкіндігінше)(?!\p{L})/u,
  ofText: /(?<!\p{L})саясат\p{L}*\s(?:[\p{L}\s]{0,30})?(?:қолданыл|күші)/u
}

const en: TermWords = {
  uses: [
    ['erase', /^(?:delet|eras|destro|remov|anonymi|purg)/],
    ['keep', /^(?:retain|retention|stor|kept|keep|hold|held|preserv)/],
    ['notify', /^(?:notif|inform|alert)/],
    ['answer', /^(?:respon|repl|answer|consider|review|provid)/],
    ['correct', /^(?:correct|rectif|updat|amend)/],
    ['block', /^(?:block|restrict|suspend)/],
    ['stop', /^(?:stop|ceas|terminat|discontinu|unsubscrib)/],
    ['extend', /^exten[ds]/],
    ['consent', /^consent/]
  ],
  lapsesBefore: /^(?:after)$/,
  lapsesAfter: /^(?!)/,
  noticeAfter: /^(?:before|prior|advance)$/,
  endless:
    /(?<!\p{L})(?:indefinite(?:ly)?|without\s(?:time\s)?limit|permanently|for\sas\slong\sas\swe\s(?:like|wish|want)|forever)(?!\p{L})/u,
  atOnce: /(?<!\p{L})(?:immediately|at\sonce|without\sdelay)(?!\p{L})/u,
  open: /(?<!\p{L})(?:reasonable\s(?:time|period)|as\ssoon\sas\s(?:possible|practicable)|where\spossible|promptly)(?!\p{L})/u,
  ofText: /(?<!\p{L})policy\s(?:is\s|remains\s)?(?:in\sforce|effective|valid)/u
}

export const termWords: Readonly<Record<Language, TermWords>> = {ru, kk, en}

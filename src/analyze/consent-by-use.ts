import {either} from '../language/either.js'
import {hasClue} from './clues.js'
import type {FactBase} from './fact.js'
import type {Passage} from './passage.js'

const DEEDS = either(
  `использовани*, пользовани*, посещени*, регистраци*, заполнени*, отправк*, направлени*, предоставлени*, продолжени*,
   нажати*, ввод*, акцепт*, скачивани*, установк*, молчани*, оформлени*, просмотр*, передач*, заход*`
)
const DOING = either(
  `используя, пользуясь, воспользовавшись, посещая, заходя, зайдя, оставаясь, просматривая, регистрируясь,
   зарегистрировавшись, заполняя, заполнив, отправляя, отправив, направляя, направив, предоставляя, предоставив,
   сообщая, нажимая, нажав, вводя, продолжая, оформляя, скачивая, устанавливая, размещая, оставляя, подписываясь,
   авторизуясь, загружая, передавая, указывая, открывая, совершая`
)
const GIVES = either('да[её]т, да[её]те, даю, дать, выража*, подтвержда*, предоставля*')
const AGREES = [
  String.raw`(?<!\p{L})(?:соглаша\p{L}+|соглас(?:ен|на|ны)`,
  String.raw`${GIVES}\s(?:\p{L}+,?\s){0,4}соглас\p{L}+`,
  String.raw`принима\p{L}+\s(?:\p{L}+\s){0,3}(?:услови|политик)\p{L}*)`
].join('|')

// Anything within one sentence: a full stop inside «site.kz» does not end it.
const within = (most: number) => String.raw`(?:[^.;]|[.](?=\S)){0,${most}}?`
const anyOf = (...parts: readonly string[]) => new RegExp(parts.join(''), 'iu')

/** Ways to say it, each with beginnings of words of which one must stand there: most texts have no use for most patterns. */
const BY_USE: readonly (readonly [cues: readonly string[], pattern: RegExp])[] = [
  // «Использование сайта означает согласие».
  [
    ['означа', 'подтвержда', 'выража', 'явля', 'призна', 'счита', 'свидетельств', 'подразумева'],
    anyOf(
      String.raw`(?<!\p{L})${DEEDS}${within(160)}`,
      either('означа*, подтвержда*, выража*, явля*ся, призна*, счита*, свидетельств*, подразумева*'),
      String.raw`${within(80)}(?<!\p{L})(?:соглас|соглаша|приняти)`
    )
  ],
  // «Пользуясь сайтом, вы соглашаетесь».
  [['соглас', 'соглаша', 'принима'], anyOf(String.raw`(?<!\p{L})${DOING}(?!\p{L})${within(220)}${AGREES}`)],
  // «Пользователь соглашается путём ввода имени».
  [
    ['путем', 'путём', 'посредством'],
    anyOf(String.raw`${AGREES}${within(120)}(?:пут[её]м|посредством)\s(?:\p{L}+\s)?${DEEDS}`)
  ],
  // «Если Клиент остаётся на сайте, считается, что он согласился».
  [
    ['если'],
    anyOf(
      `если${within(80)}${either('оста[её]тся, оста[её]тесь, продолжа*, пользуется, пользуетесь')}`,
      `${within(80)}(?:счита[ею]тся|значит)${within(60)}(?:соглас|принят)`
    )
  ],
  [
    ['by'],
    anyOf(
      String.raw`(?<!\p{L})by\s(?:\p{L}+\s){0,2}`,
      either(
        `using, accessing, visiting, continuing, registering, submitting, providing, browsing, clicking, creating,
         downloading, installing, filling, completing, sending, placing, ticking, entering, leaving, logging, signing up,
         subscribing, checking, pressing, remaining, staying`
      ),
      String.raw`(?!\p{L})${within(160)}(?<!not\s)(?:agree|consent|accept)`
    )
  ],
  [
    ['use', 'using', 'access'],
    anyOf(
      String.raw`(?<!\p{L})(?:use|using|access)\s${within(80)}(?:constitutes?|means?|implies|signif\p{L}+|indicates?`,
      `|confirms?|is\\sdeemed|shall\\sbe\\sdeemed)${within(60)}(?:consent|acceptance|accept|agree)`
    )
  ],
  [
    ['if you'],
    anyOf(
      String.raw`(?<!\p{L})if\syou\s(?:continue|keep|remain|stay)${within(80)}`,
      String.raw`(?:you\s(?:agree|consent|accept)|deemed\sto\s(?:have\s)?(?:agree|consent|accept)|means${within(40)}consent)`
    )
  ],
  // «Сайтты пайдалана отырып, Пайдаланушы келісімін береді».
  [
    ['отырып', 'арқылы', 'ған'],
    anyOf(
      String.raw`(?<!\p{L})${either('пайдалан*, тірке*, толтыр*, жібер*, кір*, жалғастыр*, басу*, баса, қою*, ұсын*, қалдыр*, жаз*, орнат*')}`,
      String.raw`(?:\s(?:отырып|арқылы)|(?<=ған\p{L}{0,5}))${within(200)}(?:келіс|қабылда)(?![пмб][ае])`
    )
  ],
  [
    ['пайдалан'],
    anyOf(
      String.raw`пайдалан\p{L}*\s${within(60)}келіс\p{L}+\s${within(20)}(?:білдір|болып\s(?:санал|табыл)|деп\s(?:санал|есептел))`
    )
  ]
]

const DENIED = new RegExp(
  String.raw`(?:согласием|согласием\sне|келісім\sдеп)[^.;]{0,30}(?:не\s(?:счита|явля|призна)|саналмайды)` +
    String.raw`|не\s(?:означа|счита|явля|призна)\p{L}*[^.;]{0,40}соглас|does\snot\s(?:mean|constitute)`,
  'iu'
)
const NEW_VERSION =
  /(?:новой|нов\p{L}{2}|измен[её]нн\p{L}+)\s(?:редакци|верси)|изменени|жаңа\s(?:редакция|нұсқа)|өзгерістер|changes|updated|modified|revised/iu
const OF_DATA = /данн|сведени|информаци|политик|услови|дерек|саясат|data|policy|terms/iu

/**
 * Words that take using, filling in or sending for consent to the policy or to processing; cookies alone and new
 * versions are not it.
 */
export function consentByUse(passages: readonly Passage[]): FactBase | undefined {
  for (const passage of passages) {
    const {value} = passage.leaf
    if (passage.kind === 'contents' || !mayConsent(passage) || DENIED.test(value)) continue
    const said = value.toLowerCase()
    for (const [cues, pattern] of BY_USE) {
      const match = cues.some(cue => said.includes(cue)) ? pattern.exec(value) : null
      if (!match || NEW_VERSION.test(match[0]) || !isConsentToData(value, match)) continue
      return {passage, start: match.index, end: match.index + match[0].length, text: match[0]}
    }
  }
  return undefined
}

function mayConsent(passage: Passage): boolean {
  return hasClue(passage, 'consent')
}

/** «соглашается с использованием файлов cookies» is about cookies only. */
function isConsentToData(value: string, match: RegExpExecArray): boolean {
  const rest = value.slice(match.index + match[0].length, match.index + match[0].length + 160)
  if (!/cookie|куки/iu.test(rest) && !/cookie|куки/iu.test(match[0])) return true
  return OF_DATA.test(rest.replace(/аналитическ\p{L}+\sданн\p{L}+/giu, '')) || /политик|персональн/iu.test(match[0])
}

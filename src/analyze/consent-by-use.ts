import type {FactBase} from './fact.js'
import type {Passage} from './passage.js'

const CLUES = new Set(
  'соглас согласн соглаша соглашат принима принят приня agree agrees consent consents accept accepts acceptance'.split(
    ' '
  )
)
const KAZAKH_CLUE = /келіс|қабылда/iu

const DEEDS =
  '(?:использовани|пользовани|посещени|регистраци|заполнени|отправк|направлени|предоставлени|продолжени|нажати|ввод|акцепт|скачивани|установк|молчани|' +
  'оформлени|просмотр|передач|заход)\\p{L}*'
const DOING =
  '(?:используя|пользуясь|воспользовавшись|посещая|заходя|зайдя|оставаясь|просматривая|регистрируясь|зарегистрировавшись|заполняя|заполнив|отправляя|отправив|' +
  'направляя|направив|предоставляя|предоставив|сообщая|нажимая|нажав|вводя|продолжая|оформляя|скачивая|устанавливая|размещая|оставляя|подписываясь|авторизуясь|' +
  'загружая|передавая|указывая|открывая|совершая)'
const AGREES =
  '(?<!\\p{L})(?:соглаша\\p{L}+|соглас(?:ен|на|ны)|(?:да|вы|пере)?[др][аеё](?:[её]т|[её]те|ю|жа\\p{L}+|ть)\\s(?:\\p{L}+,?\\s){0,4}соглас\\p{L}+|(?:дает|даёт|даете|даёте|даю|выража\\p{L}+|' +
  'подтвержда\\p{L}+|предоставля\\p{L}+)\\s(?:\\p{L}+,?\\s){0,4}соглас\\p{L}+|принима\\p{L}+\\s(?:\\p{L}+\\s){0,3}(?:услови|политик)\\p{L}*)'

// Anything within one sentence: a full stop inside «site.kz» does not end it.
const within = (most: number) => `(?:[^.;]|[.](?=\\S)){0,${most}}?`

const BY_USE = [
  // «Использование сайта означает согласие».
  new RegExp(
    `(?<!\\p{L})${DEEDS}${within(160)}(?:означа|подтвержда|выража|явля\\p{L}{1,3}ся|призна|счита|свидетельств|подразумева)\\p{L}*${within(80)}(?<!\\p{L})(?:соглас|соглаша|приняти)`,
    'iu'
  ),
  // «Пользуясь сайтом, вы соглашаетесь».
  new RegExp(`(?<!\\p{L})${DOING}(?!\\p{L})${within(220)}${AGREES}`, 'iu'),
  // «Пользователь соглашается путём ввода имени».
  new RegExp(`${AGREES}${within(120)}(?:пут[её]м|посредством)\\s(?:\\p{L}+\\s)?${DEEDS}`, 'iu'),
  // «Если Клиент остаётся на сайте, считается, что он согласился».
  new RegExp(
    `если${within(80)}(?:оста[её]т(?:ся|есь)|продолжа\\p{L}+|пользу(?:ется|етесь))${within(80)}(?:счита[ею]тся|значит)${within(60)}(?:соглас|принят)`,
    'iu'
  ),
  new RegExp(
    `(?<!\\p{L})by\\s(?:\\p{L}+\\s){0,2}(?:using|accessing|visiting|continuing|registering|submitting|providing|browsing)${within(160)}(?:agree|consent|accept)`,
    'iu'
  ),
  new RegExp(
    `(?<!\\p{L})(?:use|using|access)\\s${within(80)}(?:constitutes?|means?|implies|signif\\p{L}+)${within(60)}(?:consent|acceptance|agree)`,
    'iu'
  ),
  // «Сайтты пайдалана отырып, Пайдаланушы келісімін береді».
  new RegExp(
    `(?:пайдалан|тірке|толтыр|жібер|кір|жалғастыр)\\p{L}*(?:\\sотырып|\\sарқылы|ған\\p{L}*)${within(200)}(?:келіс|қабылда)`,
    'iu'
  ),
  new RegExp(`пайдалан\\p{L}*\\s${within(60)}келіс\\p{L}+\\s${within(20)}(?:білдір|болып\\sсанал|деп\\sсанал)`, 'iu')
]

const DENIED =
  /(?:согласием|согласием\sне|келісім\sдеп)[^.;]{0,30}(?:не\s(?:счита|явля|призна)|саналмайды)|не\s(?:означа|счита|явля|призна)\p{L}*[^.;]{0,40}соглас|does\snot\s(?:mean|constitute)/iu
const NEW_VERSION =
  /(?:новой|нов\p{L}{2}|измен[её]нн\p{L}+)\s(?:редакци|верси)|изменени|jaңа|жаңа\s(?:редакция|нұсқа)|changes|updated/iu
const OF_DATA = /данн|сведени|информаци|политик|услови|дерек|саясат|data|policy|terms/iu

/** Words that take using, filling in or sending for consent to the policy or to processing; cookies alone and new versions are not it. */
export function consentByUse(passages: readonly Passage[]): FactBase | undefined {
  for (const passage of passages) {
    const {value} = passage.leaf
    if (passage.kind === 'contents' || !hasClue(passage) || DENIED.test(value)) continue
    for (const pattern of BY_USE) {
      const match = pattern.exec(value)
      if (!match || NEW_VERSION.test(match[0]) || !isConsentToData(value, match)) continue
      return {passage, start: match.index, end: match.index + match[0].length, text: match[0]}
    }
  }
  return undefined
}

function hasClue(passage: Passage): boolean {
  return (
    passage.stems.some(stem => CLUES.has(stem)) || (passage.language === 'kk' && KAZAKH_CLUE.test(passage.leaf.value))
  )
}

/** «соглашается с использованием файлов cookies» is about cookies only. */
function isConsentToData(value: string, match: RegExpExecArray): boolean {
  const rest = value.slice(match.index + match[0].length, match.index + match[0].length + 160)
  if (!/cookie|куки/iu.test(rest) && !/cookie|куки/iu.test(match[0])) return true
  return OF_DATA.test(rest.replace(/аналитическ\p{L}+\sданн\p{L}+/giu, '')) || /политик|персональн/iu.test(match[0])
}

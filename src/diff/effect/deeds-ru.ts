import type {Passage} from '../../analyze/passage.js'
import {judge} from '../../analyze/statements/forces.js'
import {formOf} from '../../analyze/statements/ru/actions.js'
import {isDenied, modalAt, modalBefore} from '../../analyze/statements/ru/forces.js'
import {foldText} from '../../language/letters.js'
import type {DeedRow, FoundDeed} from './deeds.js'

const rows: readonly DeedRow[] = [
  ['notify', 'guard', /^(?:уведом|проинформ|информир|извещ|извест|оповещ|оповест|предупре)/],
  [
    'notify',
    'guard',
    /^сообщ/,
    /(?:утечк|инцидент|нарушен|измен|субъекту|(?:пользовател|покупател)(?:ю|ям)|(?:клиент|пациент|абонент|гост)(?:у|ю|ам|ям)|(?<!\p{L})вам(?!\p{L}))/u
  ],
  ['answer', 'guard', /^(?:ответ(?!ств)|отвеча|рассмотр|рассматр)/],
  ['correct', 'guard', /^(?:исправ|уточн|актуализ)/],
  ['block', 'guard', /^(?:блокир|заблокир)/, /(?:данн|сведен|обработк)/],
  ['stop', 'guard', /^(?:прекра[щт]|останав|остано)/, /(?:обработк|рассыл|передач|использов|сбор)/],
  ['protect', 'guard', /^(?:защища|защити|шифру|зашифр|охраня|псевдоним)/],
  [
    'measures',
    'guard',
    /^(?:принима|приня|применя|внедр|предприн)/,
    /(?:(?<!\p{L})мер(?!\p{L})|(?<!\p{L})меры|мерами|шифрован|средств\p{L}* защит)/u
  ],
  ['secret', 'guard', /^(?:соблюда|храни|сохраня)/, /(?:конфиденциальн|тайн|секрет)/],
  ['limit-access', 'guard', /^(?:огранич|разгранич)/, /доступ\p{L}* (?:к|сотрудник|работник|лиц|персонал)/u],
  ['appoint', 'guard', /^назнач/, /ответственн/],
  ['train', 'guard', /^(?:обуча|провод)/, /(?:обуч|аудит|тестирован)/],
  ['liable', 'guard', /^(?:нес[еу]т|несем|нести|понес[еу]т)$/, /ответственн/],
  ['not-liable', 'harm', /^(?:освобожда|снима)/, /(?:от|с себя) (?:\p{L}+ )?ответственн/u],
  [
    'decide',
    'harm',
    /^принима/,
    /решен\p{L}* [^.]{0,80}(?:автомат|алгоритм|искусственн)|(?:автомат|алгоритм|искусственн)[^.]{0,80}решен/u
  ],
  ['profile', 'harm', /^(?:профилир|ранжир|скорир)/],
  [
    'advertise',
    'harm',
    /^(?:направл|рассыл|отправл|присыл|высыл|посыл|показыв)/,
    /(?:реклам|маркетинг|промо|коммерческ|акци|скидк|предложени)/
  ],
  ['track', 'harm', /^отслеж/],
  ['record', 'use', /^записыва/],
  ['copy', 'use', /^(?:копир|снима)/, /копи/],
  ['combine', 'harm', /^(?:объединя|сопоставля)/, /(?:данн|сведен|баз)/],
  ['charge', 'harm', /^взима/],
  ['refuse', 'harm', /^отказ(?:ать|ыва)/],
  [
    'limit-subject',
    'harm',
    /^(?:блокир|заблокир|приостан|огранич)/,
    /(?:аккаунт|учетн|профил|кабинет|доступ\p{L}* (?:пользовател|клиент|к (?:сайт|сервис|услуг|платформ)))/u
  ],
  [
    'change-policy',
    'harm',
    /^(?:измен|внос|внес|пересм|обновл)/,
    /(?:политик|услови|правил)[^.]*(?:односторон|без [^.]{0,30}(?:уведомл|соглас)|в любое время|усмотрен)|(?:односторон|без [^.]{0,30}(?:уведомл|соглас)|в любое время|усмотрен)[^.]*(?:политик|услови|правил)/
  ]
]

const verbs = new Set(['does', 'to-do', 'done'])

/** Verbs of deeds that are done to data or people beyond what statements know. */
export function russianDeeds(passage: Passage): FoundDeed[] {
  const text = foldText(passage.leaf.value)
  const found: FoundDeed[] = []
  for (const [at, word] of passage.words.entries()) {
    if (word.length < 4) continue
    const row = rows.find(([, , verb, beside]) => verb.test(word) && (!beside || beside.test(text)))
    const form = row && (formOf(word) ?? (/^нес[еу]т$|^несем$/.test(word) ? 'does' : undefined))
    if (row && form && verbs.has(form)) found.push(describe(passage, at, row, form))
  }
  return found
}

const forces = {obligation: 'must', permission: 'may', prohibition: 'ban', declaration: 'is'} as const

function describe(passage: Passage, at: number, [deed, sort]: DeedRow, form: string): FoundDeed {
  const denied = isDenied(passage, at)
  const reach = form === 'to-do' ? 20 : 4
  const modal = form === 'does' ? undefined : modalBefore(passage, at, reach, () => false)
  const force = modal === undefined ? 'is' : (modalAt(passage, modal) ?? 'is')
  const {modality, negated} = judge(force, modal !== undefined && isDenied(passage, modal), denied)
  const first = modal !== undefined && at - modal < 4 ? modal : at
  const from = isDenied(passage, first) ? first - 1 : first
  const to = deed === 'liable' || deed === 'measures' || deed === 'secret' ? at + 2 : at + 1
  return {deed, sort, at, from, to, force: forces[modality], negated}
}

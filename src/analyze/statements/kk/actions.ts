import {stemWord} from '../../../language/lexicon.js'
import {lazy} from '../../lazy.js'
import type {Passage} from '../../passage.js'
import type {ActionWord, Form} from '../parts.js'
import type {Action} from '../statement.js'
import {caseOf, type Verb, verbOf} from './words.js'

// Verbs by their noun, as a dictionary of policies has them.
const WORDS: readonly (readonly [Action, string])[] = [
  ['collect', 'жинау жинақтау алу'],
  ['process', 'өңдеу'],
  ['use', 'пайдалану қолдану'],
  ['keep', 'сақтау орналасу орналастыру қалу'],
  ['transfer', 'беру ұсыну жіберу тапсыру ашу шығару әкету бөлісу айырбастау жолдау қолжетімділік қолжетімді'],
  ['publish', 'тарату жариялау'],
  ['sell', 'сату'],
  ['delete', 'жою өшіру'],
  ['depersonalise', 'иесіздендіру'],
  ['verify', 'тексеру салыстыру бақылау'],
  ['ensure', 'растау']
]

// Verbs that mean an action only behind a word: «жария ету», «қамтамасыз ету», «кепілдік беру».
const PAIRS: readonly (readonly [Action, string, string])[] = [
  ['transfer', 'жария', 'ету'],
  ['ensure', 'қамтамасыз', 'ету'],
  ['ensure', 'кепілдік', 'беру'],
  ['transfer', 'қол', 'жеткізу'],
  ['transfer', 'қолжетімділік', 'алу'],
  ['transfer', 'аумағынан', 'шығу'],
  ['transfer', 'шегінен', 'шығу'],
  ['transfer', 'шекарасынан', 'шығу'],
  ['transfer', 'тыс', 'шығу'],
  ['transfer', 'тысқары', 'шығу'],
  ['sell', 'жалға', 'беру'],
  ['delete', 'алып', 'тастау'],
  ['keep', 'қала', 'беру']
]

// «жол беру» allows, «жауап беру» answers, «кері қайтарып алу» withdraws: data are given or got by none of them.
const IDIOMS =
  /^(?:жол|жауап|келісім|келісімін|келісіміңізді|рұқсат|хабар|мүмкіндік|уәде|баға|тапсырыс|кеңес|түсініктеме|арыз|шағым|өтініш|қайтарып|назарға|міндетіне|күшін|кепілдік|көмек|тапсырма|демеу|үміт)$/

const table = lazy(() => {
  const byStem = new Map<string, Action>()
  for (const [action, words] of WORDS) for (const word of words.split(' ')) byStem.set(stemWord(word, 'kk'), action)
  const pairs = new Map(PAIRS.map(([action, first, second]) => [`${first} ${stemWord(second, 'kk')}`, action]))
  return {byStem, pairs}
})

/** The stem without the mark of a denial. */
export function rootOf(stem: string): string {
  return stem.endsWith('!') ? stem.slice(0, -1) : stem
}

/** The stems of the words that name an action, denied and not. */
export function stemsOfAction(action: Action): readonly string[] {
  const {byStem, pairs} = table()
  const stems = [...byStem].flatMap(([stem, named]) => (named === action ? [stem] : []))
  const second = [...pairs].flatMap(([pair, named]) => (named === action ? [pair.slice(pair.indexOf(' ') + 1)] : []))
  // «Курьер аты мен телефонын алады» says that data are given.
  if (action === 'transfer') stems.push(stemWord('алу', 'kk'))
  return [...new Set([...stems, ...second])].flatMap(stem => [stem, `${stem}!`])
}

/** The words of a passage that name actions, in their order. */
export function actionWords(passage: Passage): ActionWord[] {
  const {byStem, pairs} = table()
  const {words, stems} = passage
  const found: ActionWord[] = []
  for (const [at, stem] of stems.entries()) {
    const root = rootOf(stem)
    const before = words[at - 1] ?? ''
    const paired = pairs.get(`${before} ${root}`)
    const action = paired ?? byStem.get(root)
    if (!action || (!paired && isOther(passage, at, root, before))) continue
    const form = formOf(passage, at)
    if (form) found.push({action, form, at})
  }
  return found
}

/** The verb is part of an idiom, or helps another verb: «бере алады», «кері қайтарып алу». */
function isOther({words, stems}: Passage, at: number, root: string, before: string): boolean {
  if (IDIOMS.test(before)) return true
  // «сатып алу» is to buy.
  if (root === stemWord('сату', 'kk') && /^ал/.test(words[at + 1] ?? '')) return true
  // «базада қалады» is kept, «өзгеріссіз қалады» is not.
  if (root === stemWord('қалу', 'kk')) return caseOf(before) !== 'locative'
  // «сақтала береді» goes on.
  if (root === stemWord('беру', 'kk')) return verbOf(before)?.use === 'bound'
  if (root !== stemWord('алу', 'kk')) return false
  const last = verbOf(before)
  return (
    last?.use === 'bound' || last?.use === 'having' || stems[at - 1] === 'орын' || /^(?:көз|тар)$/.test(words[at] ?? '')
  )
}

/** «қолжетімді», «қолжетімділік» name what is open by themselves. */
export function isAccess(word: string): boolean {
  return /^қол-?жетім/.test(word)
}

function formOf({words}: Passage, at: number): Form | undefined {
  const word = words[at] ?? ''
  if (word === 'қолжетімді') return /^(?:бол|ет|емес|емес|жасал)/.test(words[at + 1] ?? '') ? 'done' : undefined
  if (isAccess(word)) return 'deed'
  const verb = verbOf(word)
  return verb && FORMS[verb.use](words, at, verb)
}

const HELPS = /^(?:ал|отыр|жатыр|жат|тұр|жүр|кел|қой|бер|сал|шық)/
const DONE = /^(?:жоқ|болу|болады|болмайды|болуы|емес)$/

const FORMS: Readonly<Record<Verb['use'], (words: readonly string[], at: number, verb: Verb) => Form | undefined>> = {
  does: (_words, _at, verb) => (verb.passive ? 'done' : 'does'),
  deed: () => 'deed',
  // «бере алады», «бере немесе аша алады», «сақтала береді».
  bound: (words, at) =>
    /^(?:ал|бере)/.test(words[at + 1] ?? '') || /^(?:немесе|және|не|әрі)$/.test(words[at + 1] ?? '')
      ? 'does'
      : undefined,
  having: (words, at) => (HELPS.test(words[at + 1] ?? '') ? 'does' : 'doing'),
  // «берілген жоқ», «берілген болуы мүмкін», «серверлер Қазақстанда орналасқан» at the end.
  given: (words, at, verb) =>
    verb.noun === 'nominative' && !verb.owned && (at === words.length - 1 || DONE.test(words[at + 1] ?? ''))
      ? 'done'
      : undefined,
  if: () => undefined,
  other: () => undefined
}

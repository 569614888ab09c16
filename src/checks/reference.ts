import type {Analysis} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import type {Reference} from '../analyze/references.js'
import type {Confidence} from '../finding.js'
import type {Language} from '../language/language.js'
import {textOffset} from '../tree/text.js'
import {type Fault, problemsOf} from './causes.js'
import type {Check} from './check.js'
import {isPrinted, type NumberedParts, plain, readNumberedParts} from './numbered-parts.js'

/** Nothing to choose: what a reference names must be there. */
export type ReferenceOptions = Readonly<Record<string, never>>

// A text of which more leads nowhere is a part of another one.
const most = 200

const units = {
  clause: {ru: 'пункт', kk: 'тармақ', en: 'clause'},
  section: {ru: 'раздел', kk: 'бөлім', en: 'section'},
  annex: {ru: 'приложение', kk: 'қосымша', en: 'annex'}
} as const
const missing = {ru: 'такой части в документе нет', kk: 'құжатта мұндай бөлік жоқ', en: 'the document has no such part'}
const itself = {ru: 'пункт ссылается сам на себя', kk: 'тармақ өзіне өзі сілтейді', en: 'the clause refers to itself'}

/** Does every reference to a part of this text find that part, and none the clause in which it stands? */
export const reference: Check<ReferenceOptions> = {
  readOptions(read) {
    read.known([])
    return {}
  },
  run(analysis, _options, language) {
    const own = analysis.facts.references.filter(({target, nums}) => target in units && nums.length > 0)
    if (own.length === 0) return {problems: []}
    const parts = readNumberedParts(analysis.policy)
    const faults: Fault[] = []
    let suspects = 0
    for (const one of own) {
      if (suspects >= most) break
      const {passage, start} = one
      for (const num of namedNums(one)) {
        const sure = missingPart(analysis, parts, one, num)
        const fault = sure ? missing : isSelf(one, num) ? itself : undefined
        if (!fault || (suspects++ < most && isElsewhere(analysis, one))) continue
        const at = {passage, start, end: endOf(one)}
        const details = {part: nameOfPart(one, num, language), fault: fault[language]}
        faults.push({cause: `${fault.en} ${num}`, at, confidence: sure ?? 'medium', details})
      }
    }
    return {problems: problemsOf(faults)}
  }
}

/** «пункт 5.3 2»: what a reference names, as a reader does. */
export function nameOfPart({target}: Reference, num: string, language: Language): string {
  return `${units[target as keyof typeof units][language]} ${num.replaceAll('/', ' ')}`
}

/** The numbers that are printed: a range may pass over one that is missing. */
export function namedNums({nums, text}: Reference): readonly string[] {
  if (nums.length < 3 || !/\d\.?\s?[–—-]/.test(text)) return nums
  return nums.filter(num => text.split(/[^\d.]+/).some(one => one.replace(/\.$/, '') === num))
}

/** How sure it is that the text has no part of this number; undefined where it has one. */
function missingPart(
  {policy, passages}: Analysis,
  parts: NumberedParts,
  {target, passage}: Reference,
  num: string
): Confidence | undefined {
  const {nums, annexes, points, roots} = parts
  if (target === 'annex') {
    // «приложение 2.3» is a version of a program.
    if (num.includes('.') || annexes.has(plain(num)) || (num === '1' && annexes.has(''))) return undefined
    if (passages.some(({kind, leaf}) => (kind === 'heading' || kind === 'title') && titles(leaf.value, num)))
      return undefined
    return annexes.size > 0 ? 'high' : 'medium'
  }
  const [clause = '', point] = num.split('/')
  if (nums.size === 0) return isPrinted(policy.source.text, clause) ? undefined : inUnnumbered(passages, passage, num)
  if (!nums.has(plain(clause)) && !isPrinted(policy.source.text, clause)) {
    if (points.get(roots.get(passage.id) ?? '')?.has(clause)) return undefined
    const depth = clause.split('.').length
    return [...nums].some(one => one.split('.').length === depth) ? 'high' : 'low'
  }
  if (point === undefined || points.get(clause)?.has(point) || nums.has(`${clause}.${point}`)) return undefined
  // «а) …; б) …» inside the clause's own words
  return passages.some(one => one.clause === clause && one.leaf.value.includes(`${point})`)) ? undefined : 'medium'
}

/** A text without numbers has no part of any; sections can still be counted, and another text may be meant. */
function inUnnumbered(passages: Analysis['passages'], {leaf, language}: Passage, num: string): Confidence | undefined {
  const sections = passages.filter(({kind}) => kind === 'heading').length
  const texts = Array.from(leaf.value.matchAll(anyText))
  const others = texts.some(match => match[1] === undefined && namesText(match[0], match.index))
  if (language === 'ru' || sections < 2 || others) return undefined
  return /^\d+$/.test(num) && Number(num) <= sections ? 'low' : 'medium'
}

/** «Форма отзыва (Приложение № 2)»: an annex that is called so at the end of its heading. */
function titles(heading: string, num: string): boolean {
  const [, printed] =
    /(?:приложени[ея]|қосымша|annex|appendix|schedule|exhibit)\s*(?:№\s*)?(\d{1,2}|[A-ZА-Я])(?![\p{L}\d])/iu.exec(
      heading
    ) ?? []
  const [, kazakh] = /(?<!\d)(\d{1,2})\s?-?\s?қосымша/iu.exec(heading) ?? []
  return printed === num || kazakh === num
}

/** A clause that sends the reader to its own number; its points may name the clause they stand in. */
function isSelf({passage, target, nums, text, start}: Reference, num: string): boolean {
  const {node, leaf} = passage
  if (target !== 'clause' || nums.length > 1 || node.type !== 'clause' || node.kind !== 'numbered') return false
  return (
    node.num === num &&
    !/(?:настоящ\S*|осы|this)\s*(?:п\.|\S*пункт|\d|clause|section|paragraph|$)/iu.test(
      `${leaf.value.slice(Math.max(0, start - 12), start)}${text.slice(0, 24)}`
    )
  )
}

const ownWords = /политик|документ|настоящ|саясат|құжат|policy|notice/iu
/** Texts that sentences name, this one or others. */
const anyText =
  /(настоящ\S{2,4}\s\S+|политик|документ|осы\s\S+|саясат|құжат|policy|notice)|закон(?!н|одател)|кодекс|договор(?!н)|соглашени|оферт|правил|приказ|постановлени|устав|инструкци|положени|регламент|стандарт|лицензи|конвенци|услови[яй]|gdpr|iso|гост|шарттың|келісімшарт|қағида(?:лар)?(?:ы|сы)?ның|ереженің|жарғы|бұйры[қғ]|қаулы|agreement|contract(?!or|u)|terms of (?:use|service)|regulation/giu
// Another text that is named further back has been left by then.
const nearby = 50

/** Whether the number may belong to another text: that text is named before it, or the words are a link to it. */
export function isElsewhere({policy, facts}: Analysis, {passage, start, text}: Reference): boolean {
  const at = textOffset(passage.leaf, start)
  if (policy.links.some(one => one.start <= at && at < one.end && !one.target.startsWith('#') && one.target !== ''))
    return true
  if (ownWords.test(text)) return false
  const from = Math.max(0, start - nearby)
  const named = Array.from(passage.leaf.value.slice(from, start).matchAll(anyText))
  const last = named.filter(match => namesText(match[0], from + match.index)).at(-1)
  const own = last?.[1] === undefined ? -1 : from + last.index
  const law = facts.laws.some(one => one.passage === passage && one.start < start && one.end > Math.max(own, from))
  return law || (last !== undefined && own < 0)
}

/** «предусмотренных законом», «условия, указанные в» name no text: what is called so has a capital inside the sentence. */
function namesText(word: string, at: number): boolean {
  if (word.startsWith('закон')) return false
  return !/^(?:правил|услови|положени)/i.test(word) || (at > 0 && word[0] !== word[0]?.toLowerCase())
}

/** Where a reference ends; «(см. раздел 9)»: the bracket is not its own. */
export function endOf({text, end, nums}: Reference): number {
  return text.endsWith(')') && !text.includes('(') && nums.every(num => !num.includes('/')) ? end - 1 : end
}

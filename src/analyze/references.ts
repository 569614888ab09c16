import type {FactBase} from './fact.js'
import {findOnce} from './find-once.js'
import type {Passage} from './passage.js'
import {type Owner, ownerOf, ownNames} from './reference-owners.js'
import {findSegments, type Segment} from './reference-segments.js'
import {depths} from './reference-units.js'

/** Words that send the reader to a part of this text or of another one. */
export interface Reference extends FactBase {
  readonly kind: 'reference'
  /** `self`: «настоящий раздел» without a number. `article`: a part of a law or of another document, not of this text. */
  readonly target: 'clause' | 'section' | 'annex' | 'self' | 'article'
  /**
   * As printed, without trailing signs: `5.2`, `II`. A point of a clause after a slash: `2/1`, `2/а`. Of a law as citations have it:
   * `8(7)`, `25(2)(6)`, `10.1`.
   */
  readonly nums: readonly string[]
  /** For `article` the words that name the law or document, as far as given. */
  readonly law?: string
}

/** Finds references in the order of the text. */
export function findReferences(passages: readonly Passage[]): Reference[] {
  const own = ownNames(passages)
  const articles = passages.some(hasArticles)
  const found: Reference[] = []
  for (const passage of passages) {
    if (passage.kind === 'contents') continue
    const segments = segmentsOf(passage)
    for (let first = 0; first < segments.length; ) {
      const chain = chainFrom(passage, segments, first)
      first += chain.length
      const reference = refer(passage, chain, own, articles)
      if (reference) found.push(reference)
    }
  }
  return found
}

/** Requisites have fewer of them, by what they are and not by their words. */
function segmentsOf(passage: Passage): readonly Segment[] {
  return passage.requisites ? findSegments(passage) : findOnce(passage, 'segments', findSegments)
}

/** Whether the parts of this text are called articles: «Статья 5. Права», «5-бап»; a mark is the first child. */
function hasArticles({node}: Passage): boolean {
  const mark = node.type === 'policy' ? undefined : node.children[0]
  return mark?.type === 'mark' && mark.kind === 'word' && /стать|бап|article/iu.test(mark.value)
}

/** Neighbours that make one reference: «подпункте 2) пункта 4 статьи 25», «ст. 8, п. 4», «25-баптың 2-тармағы». */
function chainFrom(passage: Passage, segments: readonly Segment[], first: number): Segment[] {
  const chain = segments.slice(first, first + 1)
  let direction = 0
  for (let next = first + 1; next < segments.length; next++) {
    const last = chain.at(-1)
    const segment = segments[next]
    if (!last || !segment) break
    const step = Math.sign(depths[segment.unit] - depthBefore(last, segment))
    const gap = passage.leaf.value.slice(last.end, segment.start)
    const english = passage.language === 'en'
    const joined =
      /^[.\s\u00A0]{0,3}$/u.test(gap) ||
      (step > 0 && (last.unit === 'article' || english) && /^[,.\s\u00A0]{0,3}$/u.test(gap)) ||
      (step < 0 && english && /^[\s\u00A0]of[\s\u00A0](?:the[\s\u00A0])?$/u.test(gap))
    if (step === 0 || (direction !== 0 && step !== direction) || !joined) break
    direction = step
    chain.push(segment)
  }
  return chain
}

/** How deep a step stands that `next` follows: «пп. 1 п. 2» are points of a clause. */
function depthBefore({unit, doubled}: Segment, next: Segment): number {
  return depths[doubled && next.unit === 'clause' ? 'point' : unit]
}

function refer(
  passage: Passage,
  chain: readonly Segment[],
  own: ReadonlySet<string>,
  articles: boolean
): Reference | undefined {
  const [first] = chain
  const last = chain.at(-1)
  if (!first || !last || (first.start === 0 && passage.kind === 'heading')) return undefined
  const inward = isInward(chain) ? chain : chain.toReversed()
  const outer = inward[0] ?? first
  const owner = ownerOf(passage, first.start, last.after, own)
  const foreign = owner ? !owner.own : outer.unit === 'article' && !articles && outer.nums.length > 0
  if (!foreign && ['part', 'paragraph'].includes(outer.unit) && outer.nums.length > 0) return undefined
  const end = owner?.end ?? last.end
  return {
    kind: 'reference',
    passage,
    start: first.start,
    end,
    text: passage.leaf.value.slice(first.start, end),
    ...(foreign ? lawTarget(inward, owner) : ownTarget(passage, inward))
  }
}

/** From the outer to the inner: «ст. 8, п. 4». */
function isInward([first, second]: readonly Segment[]): boolean {
  return first !== undefined && second !== undefined && depths[second.unit] > depthBefore(first, second)
}

function lawTarget(inward: readonly Segment[], owner: Owner | undefined): Pick<Reference, 'target' | 'nums' | 'law'> {
  const nums = crossed(
    inward.filter(({nums}) => nums.length > 0),
    (outer, inner) => `${outer}(${inner})`
  )
  return {target: 'article', nums, ...(owner?.words !== undefined && {law: owner.words})}
}

function ownTarget(passage: Passage, inward: readonly Segment[]): Pick<Reference, 'target' | 'nums'> {
  const counted = inward.filter(({nums, unit}) => nums.length > 0 && unit !== 'paragraph' && unit !== 'part')
  const [outer] = counted
  if (!outer) return {target: 'self', nums: []}
  const nums = crossed(counted, (head, inner) => (inner.startsWith(`${head}.`) ? inner : `${head}/${inner}`)).map(num =>
    num.replace(/\(([^()]+)\)/gu, '/$1')
  )
  const within = inward.some(({nums}) => nums.length === 0)
  const target = outer.unit === 'annex' ? 'annex' : ['section', 'article'].includes(outer.unit) ? 'section' : 'clause'
  return {
    target: counted.length > 1 && target === 'section' ? 'clause' : target,
    nums: within ? nums.map(num => resolve(passage, outer, num)) : nums
  }
}

/** «подпункт 2 настоящего пункта» in 5.3 is `5.3/2`; «пункт 4 настоящего раздела» is 5.4. */
function resolve({clause}: Passage, {unit}: Segment, num: string): string {
  if (unit === 'point') return clause === '' ? num : `${clause}/${num}`
  const [section = ''] = clause.split('.')
  return num.includes('.') || section === '' ? num : `${section}.${num}`
}

/** Every inner number under its outer one; where the outer are several they stand alone. */
function crossed(inward: readonly Segment[], join: (outer: string, inner: string) => string): string[] {
  const [outer, ...inner] = inward
  if (!outer) return []
  if (outer.nums.length > 1) return [...outer.nums]
  return inner.reduce<string[]>(
    (nums, segment) => {
      return nums.length > 1 ? nums : segment.nums.map(num => join(nums[0] ?? '', num))
    },
    [...outer.nums]
  )
}

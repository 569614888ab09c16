import type {Passage} from '../../passage.js'
import type {Chain, Predicate, Region} from '../parts.js'

const LINKS =
  /^(?:және|немесе|не|әрі|мен|бен|пен|сондай|ақ|де|да|та|те|оларды|оны|олар|ол|кейін|ешқашан|тек|қана|ғана)$/

/** Parts the words of a sentence between its chains of predicates; a verb stands behind its words. */
export function readChains(passage: Passage, predicates: readonly Predicate[], regions: readonly Region[]): Chain[] {
  const chains: Predicate[][] = []
  for (const predicate of predicates) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain && last && isLinked(passage, last, predicate)) chain.push(predicate)
    else chains.push([predicate])
  }
  let from = 0
  return chains.map((chain, index) => {
    const end = Math.max(...chain.map(({to}) => to))
    const to = index === chains.length - 1 ? passage.words.length : edge(end, regions)
    const found = {predicates: chain, from, to}
    from = to
    return found
  })
}

function isLinked({words}: Passage, last: Predicate, next: Predicate): boolean {
  // Deeds of one verb: «жинау, өңдеу және сақтау жүзеге асырылады».
  if (next.at < last.to) return true
  if (next.negated !== last.negated) return false
  for (let at = last.to; at < next.at; at++) if (!LINKS.test(words[at] ?? '')) return false
  return true
}

/** What follows the verb up to the next comma still belongs to it where it limits it: «бермейді, … қоспағанда, ал …». */
function edge(end: number, regions: readonly Region[]): number {
  const behind = regions.find(({kind, from}) => kind === 'exception' && from === end)
  return behind ? behind.to : end
}

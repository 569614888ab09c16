import type {Passage} from '../../analyze/passage.js'
import {foldText} from '../../language/letters.js'
import type {Limit} from './claim.js'

// What leaves a promise to somebody's will or luck.
const SOFT =
  /(?<!\p{L})(?:по\s(?:мере\s)?возможности|при\s(?:наличии\s)?(?:технической\s)?возможности|по\s(?:своему\s|собственному\s)?усмотрению|при\sнеобходимости|старае(?:тся|мся)|стреми(?:тся|мся)|мүмкіндігінше|қажет\sболған\sжағдайда|өз\sқалауы\sбойынша|where\s(?:possible|practicable|feasible)|(?:may|will)\s(?:try|endeavou?r)|(?:commercially\s)?reasonable\sefforts|at\s(?:our|its)\s(?:sole\s|own\s)?discretion|if\snecessary)(?!\p{L})/gu
const CLUE =
  /возможност|усмотрен|необходимост|старае|стреми|мүмкінд|қажет|қалауы|possible|practic|feasib|try|endeav|effort|discret|necess/iu

/** Words that soften what a passage says. */
export function softIn({leaf}: Passage): Limit[] {
  if (!CLUE.test(leaf.value)) return []
  return Array.from(foldText(leaf.value).matchAll(SOFT), ({0: text}) => ({kind: 'soft', key: text, text}))
}

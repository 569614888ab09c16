import {type Duration, workingDays} from '../../language/durations.js'

type Term = Pick<Duration, 'amount' | 'unit' | 'days'>

// Below this a weekend does not make up for a day.
const FEW = 3

/**
 * Whether two terms are one length: equal in working days; a bare «10 дней» beside «10 рабочих дней» is the same number
 * written carelessly, and calendar days beside working ones may be a day or a tenth apart («30 дней», «20 рабочих»).
 */
export function isSameLength(one: Term, other: Term): boolean {
  const [a, b] = [workingDays(one), workingDays(other)]
  if (a === b) return true
  const loose = one.days === 'unstated' || other.days === 'unstated'
  if (loose && one.unit === other.unit && one.amount === other.amount) return true
  const mixed = (one.days === 'working') !== (other.days === 'working')
  return mixed && Math.min(a, b) >= FEW && Math.abs(a - b) <= Math.max(1, Math.max(a, b) / 10)
}

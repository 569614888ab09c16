import type {Analysis} from '../analyze/analysis.js'
import type {RoleName} from '../analyze/role-names.js'
import type {PolicyDiff} from './policy-diff.js'

/** The role names that only one version uses; one that is printed once, undefined, names nobody. */
export function compareRoles(before: Analysis, after: Analysis): PolicyDiff['summary']['roles'] {
  const [old, fresh] = [rolesOf(before), rolesOf(after)]
  return {added: lacking(fresh, old), removed: lacking(old, fresh)}
}

function rolesOf({facts}: Analysis): RoleName[] {
  return facts.roles.filter(({defined, thing, uses}) => !thing && (defined || uses > 1))
}

function lacking(roles: readonly RoleName[], others: readonly RoleName[]): string[] {
  const known = new Set(others.map(({key}) => key))
  return [...new Set(roles.filter(({key}) => !known.has(key)).map(({name}) => name))]
}

import type {VersionCheckName, VersionOptions} from '../../checks/pair-checks.js'
import {operatorChange} from './operator-change.js'
import {referenceTarget} from './reference-target.js'
import type {VersionCheck} from './version-check.js'
import {versionDate} from './version-date.js'

/** The answer to every question about two versions. */
const versionChecks: {readonly [Name in VersionCheckName]: VersionCheck<VersionOptions<Name>>} = {
  'version-date': versionDate,
  'operator-change': operatorChange,
  'reference-target': referenceTarget
}

/** The check of a rule, its options known to fit since the loader read them for it. */
export function versionCheckOf(name: VersionCheckName): VersionCheck<unknown> {
  return versionChecks[name] as VersionCheck<unknown>
}

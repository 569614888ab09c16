import type {PolicyDiff} from '../../diff/policy-diff.js'
import {version} from '../../version.js'

/** The diff as JSON, two spaces, a newline at the end; `asOf` is the day whose law was asked, YYYY-MM-DD. */
export function reportDiffJson(diff: PolicyDiff, {asOf}: {readonly asOf?: string} = {}): string {
  const {version: format, ...rest} = diff
  const tool = {name: 'zanlint', version}
  return `${JSON.stringify({version: format, tool, ...(asOf !== undefined && {asOf}), ...rest}, undefined, 2)}\n`
}

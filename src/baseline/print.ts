import {type Baseline, type BaselineEntry, countEntries} from './entry.js'

/** The version of the format. */
export const baselineVersion = 1

/**
 * A baseline as its file holds it: JSON with a line for each entry, sorted, so that a review shows what came and went and git can merge
 * it; the same bytes for the same findings. Files without entries are left out.
 */
export function printBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([path, entries]) => `    ${JSON.stringify(path)}: [\n${countEntries(entries).map(entryLine).join(',\n')}\n    ]`
    )
  const all = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`
  return `{\n  "version": ${baselineVersion},\n  "files": ${all}\n}\n`
}

function entryLine({rule, heading, words, count}: BaselineEntry): string {
  const above = heading.map(one => JSON.stringify(one)).join(', ')
  return `      {"rule": ${JSON.stringify(rule)}, "heading": [${above}], "words": ${JSON.stringify(words)}, "count": ${count}}`
}

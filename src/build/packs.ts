import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {loadPack, packFolders} from '../rules/load.js'
import {laterLanguages, splitPacks} from '../rules/pack-languages.js'
import {patternsToJson} from '../rules/pattern-json.js'
import {wordRuleProblem} from '../rules/reader.js'

/** Compiles the packs below `root` into `folder`: what rules need to run, and apart from it what they say. A line for every mistake. */
export function buildPacks(root: string, folder: string): string[] {
  const read = packFolders(root).map(loadPack)
  const {packs, later} = splitPacks(read.map(one => one.pack))
  writeFileSync(join(folder, 'packs.json'), JSON.stringify(patternsToJson(packs)))
  for (const language of laterLanguages)
    writeFileSync(join(folder, `packs-${language}.json`), JSON.stringify(patternsToJson(later[language])))
  writeFileSync(join(folder, 'prose.json'), JSON.stringify(read.flatMap(one => one.prose)))
  return read.flatMap(one => one.problems.map(wordRuleProblem))
}

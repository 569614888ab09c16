import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {loadPack, packFolders} from '../rules/load.js'
import {packsToJson} from '../rules/pack-json.js'
import {wordRuleProblem} from '../rules/reader.js'

/** Compiles the packs below `root` into `folder`: what rules need to run, and apart from it what they say. A line for every mistake. */
export function buildPacks(root: string, folder: string): string[] {
  const read = packFolders(root).map(loadPack)
  writeFileSync(join(folder, 'packs.json'), JSON.stringify(packsToJson(read.map(one => one.pack))))
  writeFileSync(join(folder, 'prose.json'), JSON.stringify(read.flatMap(one => one.prose)))
  return read.flatMap(one => one.problems.map(wordRuleProblem))
}

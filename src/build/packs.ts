import {writeFileSync} from 'node:fs'
import {loadPack, packFolders} from '../rules/load.js'
import {packsToJson} from '../rules/pack-json.js'
import type {RulePack} from '../rules/rule.js'

/** Compiles `rules/` to one JSON file; returns a line for every mistake. */
export function buildPacks(root: string, target: string): string[] {
  const packs: RulePack[] = []
  const mistakes: string[] = []
  for (const folder of packFolders(root)) {
    const {pack, problems} = loadPack(folder)
    packs.push(pack)
    mistakes.push(...problems.map(one => `${one.path}:${one.line}:${one.column}: ${one.reason}`))
  }
  writeFileSync(target, JSON.stringify(packsToJson(packs)))
  return mistakes
}

import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {configSchema} from '../config/schema.js'
import {loadPack, packFolders} from '../rules/load.js'

/** The file that editors are pointed to. */
export const schemaFile = 'zanlint.schema.json'

/** Writes the schema of a configuration into `folder`, with the rules of the packs below `root`. */
export function buildSchema(root: string, folder: string): void {
  const rules = packFolders(root).flatMap(pack => loadPack(pack).pack.rules)
  writeFileSync(join(folder, schemaFile), `${JSON.stringify(configSchema(rules), undefined, 2)}\n`)
}

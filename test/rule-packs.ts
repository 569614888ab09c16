import {loadPack, packFolders} from '../src/rules/load.js'

/** The packs of this repository, read from their YAML, so that no test holds against what an older build compiled. */
export const packs = packFolders('rules').map(folder => loadPack(folder))

/** Every rule of them. */
export const rules = packs.flatMap(({pack}) => pack.rules)

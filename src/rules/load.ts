import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {type ReadPack, readPack} from './read-pack.js'

/** Reads a pack from its folder; its name is the pack's id. The only reader of rules on disk. */
export function loadPack(folder: string): ReadPack {
  const names = readdirSync(folder)
    .filter(name => /\.ya?ml$/.test(name))
    .sort()
  const files = names.map(name => ({
    path: join(folder, name).replaceAll('\\', '/'),
    name,
    source: readFileSync(join(folder, name), 'utf8')
  }))
  return readPack(basename(folder), files)
}

/** Folders of packs below `root`. */
export function packFolders(root: string): string[] {
  return readdirSync(root, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(entry => join(root, entry.name))
    .sort()
}

import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/** A new empty folder, its path without links. */
export async function newFolder(): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), 'zanlint-'))
}

/** Writes files into a folder; the keys are paths with `/`, folders on the way are made. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), content)
  }
}

/** Removes the folder and all in it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, {recursive: true, force: true})
}

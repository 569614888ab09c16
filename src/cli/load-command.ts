import {readFileSync} from 'node:fs'
import Module, {createRequire} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {setFlagsFromString} from 'node:v8'
import {Script} from 'node:vm'

/*
 * A run is short: hundreds of patterns compiled once instead of interpreted first save a tenth of it; optimising a function only when it
 * has run far longer than V8 would wait saves a third of the work, in a run over hundreds of files too. A heap that may grow by a tenth
 * before it is cleared, not by half and more, takes two thirds of the memory and no longer.
 */
const flags = [
  '--no-regexp-tier-up',
  '--heap-growing-percent=10',
  // Later versions of V8 do not know it, and complain on stderr of a flag that they do not know.
  ...(Number.parseInt(process.versions.v8, 10) <= 11 ? ['--interrupt-budget=600000'] : [])
]

/** The command's file, and beside it its functions as V8 compiled them at the build; both in the folder of the bundle. */
export const commandFile = 'command.cjs'
export const codeFile = 'command.code'

/**
 * Runs the command that is bundled in `folder`. Half of a run over a few files is compilation, so it takes the functions that the build
 * compiled where this Node can use them (the same version of V8 under the same flags), else its source.
 */
export function loadCommand(folder: string): Script {
  for (const flag of flags) setFlagsFromString(flag)
  const filename = join(folder, commandFile)
  const cachedData = readCode(join(folder, codeFile))
  const source = readFileSync(filename, 'utf8')
  const script = new Script(Module.wrap(source), {filename, ...(cachedData && {cachedData})})
  const command = new Module(filename)
  script.runInThisContext()(command.exports, createRequire(filename), command, filename, folder)
  return script
}

function readCode(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

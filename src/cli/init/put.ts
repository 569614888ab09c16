import {chmodSync, lstatSync, mkdirSync, readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {errorCode, type Wording, wordFailure} from '../messages.js'
import {writeWhole} from '../write-whole.js'
import type {Wanted} from './wanted.js'

/**
 * What became of a wanted file. `written`: it was not there, and is now, or would be in a dry run; `there`: nothing to do; `lacking`: a file
 * of another is there that does not run zanlint; `failed`: it could be neither read nor written.
 */
export type Outcome =
  | {readonly kind: 'written' | 'there' | 'lacking'}
  | {readonly kind: 'failed'; readonly reason: Wording}

/** Writes a wanted file below `top` unless there is one of that name, be it a link that leads nowhere. */
export function put(wanted: Wanted, top: string, dryRun: boolean): Outcome {
  const path = resolve(top, wanted.path)
  try {
    if (lstatSync(path, {throwIfNoEntry: false}) !== undefined) return meet(wanted, path)
  } catch (error) {
    return {kind: 'failed', reason: wordFailure(error)}
  }
  const reason = dryRun ? undefined : write(wanted, path)
  return reason ? {kind: 'failed', reason} : {kind: 'written'}
}

function meet({addition}: Wanted, path: string): Outcome {
  if (addition === undefined) return {kind: 'there'}
  try {
    return {kind: runsZanlint(readFileSync(path, 'utf8')) ? 'there' : 'lacking'}
  } catch (error) {
    return {kind: 'failed', reason: wordFailure(error)}
  }
}

/** Named outside comments: in YAML and in shell these begin with `#`. */
function runsZanlint(text: string): boolean {
  return text.split('\n').some(line => !/^\s*#/u.test(line) && line.includes('zanlint'))
}

function write({text, executable}: Wanted, path: string): Wording | undefined {
  try {
    mkdirSync(dirname(path), {recursive: true})
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return {
      ru: `не записано: папка не создаётся (${code})`,
      kk: `жазылмады: қалта жасалмайды (${code})`,
      en: `not written: the folder cannot be made (${code})`
    }
  }
  const reason = writeWhole(path, text)
  if (reason === undefined && executable) chmodSync(path, 0o755)
  return reason
}

import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {type Baseline, readBaseline} from '../baseline.js'
import {errorCode, type Problem, wordFailure} from './messages.js'

/** Reads a baseline, with its text; `path` is told as given. */
export function readBaselineFile(
  path: string,
  cwd: string
): {readonly baseline: Baseline; readonly text: string} | {readonly problem: Problem} {
  let text: string
  try {
    text = readFileSync(resolve(cwd, path), 'utf8')
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT'
    return {problem: {path, reason: isMissing ? wordMissing(path) : wordFailure(error)}}
  }
  const read = readBaseline(text)
  return 'problem' in read ? {problem: {path, ...read.problem}} : {...read, text}
}

function wordMissing(path: string): Problem['reason'] {
  return {
    ru: `базового списка нет, его создаёт zanlint baseline create --baseline ${path} <файлы>`,
    kk: `базалық тізім жоқ, оны zanlint baseline create --baseline ${path} <файлдар> жасайды`,
    en: `there is no baseline, it is made by zanlint baseline create --baseline ${path} <files>`
  }
}

import type {Run} from './argv.js'
import {commands} from './commands.js'
import type {Problem} from './messages.js'

/** Names the command meant in `zanlint chek x.md`, where `chek` was taken for a file and is a problem now. */
export async function hintCommand(problems: readonly Problem[], {implied, files}: Run): Promise<readonly Problem[]> {
  const word = files[0] ?? ''
  if (!implied || !/^\p{L}[\p{L}-]*$/u.test(word) || problems.every(({path}) => path !== word)) return problems
  const {nearest} = await import('./nearest.js')
  const command = nearest(word, Object.keys(commands))
  if (command === undefined) return problems
  const hint = {
    ru: `, ближайшая команда: ${command}`,
    kk: `, ең жақын пәрмен: ${command}`,
    en: `, the nearest command is ${command}`
  }
  return problems.map(problem => {
    if (problem.path !== word) return problem
    return {
      ...problem,
      reason: {ru: problem.reason.ru + hint.ru, kk: problem.reason.kk + hint.kk, en: problem.reason.en + hint.en}
    }
  })
}

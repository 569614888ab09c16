import type {HeldFile, Revised} from '../baseline.js'
import type {Language} from '../language/language.js'
import type {Run} from './argv.js'
import type {Wording} from './messages.js'

const actions = ['create', 'update', 'prune', 'show'] as const

/** What is done with a baseline. */
export type Action = (typeof actions)[number]

/** The first operand names the action; files are needed by `create` alone. */
export function readAction({files}: Pick<Run, 'files'>): {readonly action: Action; readonly mistake?: Wording} {
  const [word = '', ...rest] = files
  const action = actions.find(one => one === word)
  const known = actions.join(', ')
  if (action === undefined) {
    const mistake = {
      ru: `baseline ${word}: нет такого действия, есть ${known}`,
      kk: `baseline ${word}: мұндай әрекет жоқ, барлары: ${known}`,
      en: `baseline ${word}: no such action, known are ${known}`
    }
    return {action: 'show', mistake}
  }
  return action === 'create' && rest.length === 0 ? {action, mistake: noFiles} : {action}
}

const noFiles: Wording = {
  ru: 'нечего читать, ожидались файлы или папка с политиками',
  kk: 'оқитын ештеңе жоқ, файлдар немесе саясаттар қалтасы күтілген',
  en: 'nothing to read, expected files or a folder of policies'
}

type Counts = Omit<Revised, 'baseline'> & {readonly files: number; readonly findings: number}

/** What became of a baseline, in one line. */
export function wordOutcome(action: Action, counts: Counts, written: boolean): Wording {
  const {added, removed, updated, unchanged, files, findings} = counts
  if (action === 'create')
    return {
      ru: `замечаний записано: ${findings}, файлов: ${files}`,
      kk: `жазылған ескертпелер: ${findings}, файлдар: ${files}`,
      en: `findings: ${findings}, files: ${files}`
    }
  if (!written)
    return {
      ru: `изменений нет, замечаний: ${findings}`,
      kk: `өзгеріс жоқ, ескертпелер: ${findings}`,
      en: `no changes, findings: ${findings}`
    }
  if (action === 'prune')
    return {
      ru: `снято: ${removed}, осталось: ${findings}`,
      kk: `алынып тасталды: ${removed}, қалды: ${findings}`,
      en: `removed: ${removed}, left: ${findings}`
    }
  return {
    ru: `добавлено: ${added}, снято: ${removed}, обновлено: ${updated}, без изменений: ${unchanged}`,
    kk: `қосылды: ${added}, алынып тасталды: ${removed}, жаңартылды: ${updated}, өзгеріссіз: ${unchanged}`,
    en: `added: ${added}, removed: ${removed}, updated: ${updated}, unchanged: ${unchanged}`
  }
}

/** Said of files that the baseline knew under another name, and of those that are no more; a line each. */
export function wordMoves(files: readonly HeldFile[], lost: readonly string[], speech: Language): string {
  const moved = files.flatMap(({path, knownAs}) =>
    knownAs === undefined || knownAs === path
      ? []
      : [
          {
            ru: `${path}: переименован из ${knownAs}`,
            kk: `${path}: бұрынғы аты – ${knownAs}`,
            en: `${path}: renamed from ${knownAs}`
          }
        ]
  )
  const gone = lost.map(path => ({
    ru: `${path}: файла больше нет, его замечания сняты`,
    kk: `${path}: файл енді жоқ, оның ескертпелері алынып тасталды`,
    en: `${path}: no such file any more, its findings are removed`
  }))
  return [...moved, ...gone].map(wording => `${wording[speech]}\n`).join('')
}

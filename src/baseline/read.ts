import type {Words} from '../rules/rule.js'
import type {Baseline, BaselineEntry} from './entry.js'
import {baselineVersion} from './print.js'

/** Why a text is no baseline; line and column 1-based where it has one place. */
export interface BaselineProblem {
  readonly reason: Words
  readonly line?: number
  readonly column?: number
}

/** Reads the text of a baseline strictly: what is not understood would let findings pass unseen. */
export function readBaseline(text: string): {readonly baseline: Baseline} | {readonly problem: BaselineProblem} {
  const marks = /^(?:<{7}|={7}|>{7})(?: |\r?$)/mu.exec(text)
  if (marks) return {problem: {...pointAt(text, marks.index), reason: unmerged}}
  const read = parseJson(text)
  if ('problem' in read) return read
  const fault = faultOf(read.value)
  if (fault) return {problem: {reason: fault}}
  const {files} = read.value as {files: Readonly<Record<string, readonly BaselineEntry[]>>}
  return {baseline: new Map(Object.entries(files).map(([path, entries]) => [path.normalize('NFC'), entries]))}
}

const unmerged: Words = {
  ru: 'в файле остались метки слияния git, их нужно разрешить',
  kk: 'файлда git біріктіру белгілері қалған, олар шешілуі тиіс',
  en: 'marks of a git merge are left in the file, they are to be resolved'
}

function parseJson(text: string): {readonly value: unknown} | {readonly problem: BaselineProblem} {
  const json = text.replace(/^\uFEFF/u, '')
  try {
    return {value: JSON.parse(json)}
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const reason = {
      ru: 'это не JSON: файл оборван или испорчен',
      kk: 'бұл JSON емес: файл үзілген немесе бүлінген',
      en: 'this is no JSON: the file is cut off or broken'
    }
    const offset = offsetOf(error, json)
    return {problem: {reason, ...(offset !== undefined && pointAt(json, offset))}}
  }
}

/** Where V8 says that a JSON is broken; of short ones it does not say. */
function offsetOf({message}: SyntaxError, json: string): number | undefined {
  const at = /at position (\d+)/.exec(message)?.[1]
  if (at !== undefined) return Number(at)
  return /end of JSON/.test(message) ? json.length : undefined
}

function pointAt(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset).split('\n')
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}

/** What is wrong with the shape of a baseline. */
function faultOf(value: unknown): Words | undefined {
  if (!isRecord(value) || !('version' in value)) {
    return {
      ru: 'это не базовый список zanlint: нет ключа version',
      kk: 'бұл zanlint базалық тізімі емес: version кілті жоқ',
      en: 'this is no baseline of zanlint: no key version'
    }
  }
  const {version, files} = value
  if (version !== baselineVersion) return wordVersion(version)
  const strange = Object.keys(value).find(key => key !== 'version' && key !== 'files')
  if (strange !== undefined) return wordKey(strange, 'version, files')
  if (!isRecord(files))
    return wordExpected('files', {
      ru: 'файлы с их списками',
      kk: 'файлдар мен олардың тізімдері',
      en: 'files with their lists'
    })
  for (const [path, entries] of Object.entries(files)) {
    const at = `files[${JSON.stringify(path)}]`
    if (!Array.isArray(entries)) return wordExpected(at, {ru: 'список', kk: 'тізім', en: 'a list'})
    for (const [index, entry] of entries.entries()) {
      const fault = faultOfEntry(entry, `${at}[${index}]`)
      if (fault) return fault
    }
  }
  return undefined
}

// No policy has more of one thing; a number without end would be counted out.
const mostAlike = 100_000

function faultOfEntry(entry: unknown, at: string): Words | undefined {
  if (!isRecord(entry)) return wordExpected(at, {ru: 'запись {…}', kk: '{…} түріндегі жазба', en: 'an entry {…}'})
  const {rule, heading, words, count, ...rest} = entry
  const [strange] = Object.keys(rest)
  if (strange !== undefined) return wordKey(`${at}.${strange}`, 'rule, heading, words, count')
  const text: Words = {ru: 'строка', kk: 'жол', en: 'a string'}
  if (typeof rule !== 'string') return wordExpected(`${at}.rule`, text)
  if (typeof words !== 'string') return wordExpected(`${at}.words`, text)
  if (!Array.isArray(heading) || heading.some(one => typeof one !== 'string'))
    return wordExpected(`${at}.heading`, {ru: 'список строк', kk: 'жолдар тізімі', en: 'a list of strings'})
  if (!Number.isInteger(count) || Number(count) < 1 || Number(count) > mostAlike)
    return wordExpected(`${at}.count`, {
      ru: 'целое число от 1',
      kk: '1-ден басталатын бүтін сан',
      en: 'a whole number from 1'
    })
  return undefined
}

function wordVersion(version: unknown): Words {
  const met = JSON.stringify(version).slice(0, 40)
  return {
    ru: `базовый список версии ${met}, эта zanlint читает версию ${baselineVersion}; новый создаёт zanlint baseline create`,
    kk: `базалық тізімнің нұсқасы: ${met}, бұл zanlint оқитын нұсқа: ${baselineVersion}; жаңасын zanlint baseline create жасайды`,
    en: `a baseline of version ${met}, this zanlint reads version ${baselineVersion}; zanlint baseline create makes a new one`
  }
}

function wordKey(key: string, known: string): Words {
  return {
    ru: `${key}: нет такого ключа, есть ${known}`,
    kk: `${key}: мұндай кілт жоқ, барлары: ${known}`,
    en: `${key}: no such key, known are ${known}`
  }
}

function wordExpected(at: string, {ru, kk, en}: Words): Words {
  return {ru: `${at}: ожидалось: ${ru}`, kk: `${at}: күтілгені: ${kk}`, en: `${at}: expected ${en}`}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

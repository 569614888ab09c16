import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {generatePolicy} from './generate.js'
import {generateVersions} from './versions.js'

/**
 * Sets of policies to run over. `4x` repeats the text of `1x` four times; `grown-4x` is one text that is as long; `47` and
 * `595` are two versions of one policy, of so many kB each; `russian` and `kazakh` are one policy in both languages,
 * twenty times with other words at the end of its lines.
 */
export type CorpusName =
  | 'one'
  | 'five'
  | '500'
  | '1x'
  | '4x'
  | '16x'
  | 'grown-1x'
  | 'grown-4x'
  | 'grown-16x'
  | '5mb'
  | '47'
  | '595'
  | 'russian'
  | 'kazakh'

/** A set of policies on disk; names are relative to the folder that the commands run in. */
export interface Corpus {
  readonly files: readonly string[]
  /** All files together, in UTF-8. */
  readonly bytes: number
}

const root = fileURLToPath(new URL('../..', import.meta.url))

const wide = 47_000
const base = 37_200
const huge = 5_000_000
const long = 595_000

const generated = (count: number): string[] => Array.from({length: count}, (_, index) => generatePolicy(index + 1))

const repeated = (times: number): string[] => [generatePolicy(7, {bytes: base}).repeat(times)]

const grown = (times: number): string[] => [generatePolicy(7, {bytes: base * times})]

const policiesOf = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.md'))
      .sort()
      .map(name => join(folder, name))
  } catch {
    return []
  }
}

/** The first five policies of the first folder that holds so many; generated ones where no folder does. */
const five = (folders: readonly string[]): string[] => {
  const real = folders.map(policiesOf).find(paths => paths.length >= 5)
  return real ? real.slice(0, 5).map(path => readFileSync(path, 'utf8')) : generated(5)
}

/** No two copies have a sentence in common, or what was read of it once would be remembered. */
const copies = (path: string): string[] => {
  const text = readFileSync(join(root, path), 'utf8')
  return Array.from({length: 20}, (_, index) =>
    text.replace(/(?<=\p{L})[.;](?=\n)/gu, sign => ` № ${index + 1}${sign}`)
  )
}

const makers: Readonly<Record<CorpusName, (folders: readonly string[]) => string[]>> = {
  one: () => [generatePolicy(1, {bytes: wide})],
  five,
  '500': () => generated(500),
  '1x': () => repeated(1),
  '4x': () => repeated(4),
  '16x': () => repeated(16),
  'grown-1x': () => grown(1),
  'grown-4x': () => grown(4),
  'grown-16x': () => grown(16),
  '5mb': () => [generatePolicy(5, {bytes: huge})],
  '47': () => generateVersions(47, wide),
  '595': () => generateVersions(595, long),
  russian: () => copies('corpus/kitapkerme/v1.md'),
  kazakh: () => copies('corpus/kitapkerme/v1.kk.md')
}

/**
 * Writes one set into a folder of its own under `root`. `folders` (a list in the manner of PATH) may hold real
 * policies, which then make up the set of five.
 */
export const writeCorpus = (root: string, name: CorpusName, folders = ''): Corpus => {
  mkdirSync(join(root, name))
  const texts = makers[name](folders.split(delimiter).filter(folder => folder !== ''))
  const files = texts.map((text, index) => {
    const file = join(name, `${String(index + 1).padStart(3, '0')}.md`)
    writeFileSync(join(root, file), text)
    return file
  })
  return {files, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)}
}

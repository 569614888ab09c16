import {changedFindings} from '../diff/changed-findings.js'
import type {Language} from '../language/language.js'
import type {Finding} from '../lint.js'
import type {Run} from './argv.js'
import {type ChosenChange, chooseChanges} from './changed-files.js'
import type {Checked, Checker} from './checker.js'
import {type BlobReader, createBlobReader} from './git-blobs.js'
import {type Compared, findPrefix, listChanges} from './git-changes.js'
import type {Wording} from './messages.js'
import {type PolicyText, type Read, readPolicyFile, toPolicyText} from './read-file.js'
import {type PolicySource, type ReadFailure, wordProblem} from './read-policies.js'
import type {Streams} from './streams.js'

/** A policy that changed, with its text of before; a new one has none. */
export interface ChangedSource extends PolicySource {
  readonly before?: PolicySource
}

/** The policies that changed, read one after another as `readPolicies` does. */
export interface ChangedPolicies {
  read(take: (source: ChangedSource) => void | Promise<void>): Promise<ReadFailure[]>
  /** The findings of a file that its change has to answer for; of a new file all. */
  answerFor(source: ChangedSource, checked: Checked, checker: Checker): ReadonlySet<Finding>
}

/**
 * Finds what `--staged` (the index beside the last commit) or `--since` (the files on disk beside that revision) is about. What keeps
 * the two from being compared is a mistake; a file that cannot be read stops no other.
 */
export async function openChanged(
  {options, files}: Run,
  streams: Streams
): Promise<ChangedPolicies | {readonly mistake: string}> {
  const {staged, since, lang} = options
  if (staged && since !== undefined) return {mistake: oneOfTwo[lang]}
  const compared: Compared = since === undefined ? {kind: 'staged'} : {kind: 'since', revision: since}
  const about = since === undefined ? '--staged' : `--since ${since}`
  const place = findPrefix(streams)
  if ('failure' in place) return {mistake: `${about}: ${place.failure[lang]}`}
  const found = listChanges(compared, streams)
  if ('failure' in found) return {mistake: `${about}: ${found.failure[lang]}`}
  const {cwd, env} = streams
  const {chosen, problems} = await chooseChanges(files, found, {cwd, env, staged, prefix: place.prefix})
  const failures = problems.map(({path, reason}) => ({path, reason: reason[lang]}))
  return {
    answerFor,
    read: async take => [...failures, ...(await readChosen(chosen, {streams, lang}, take))]
  }
}

function answerFor({before}: ChangedSource, {file, analysis}: Checked, checker: Checker): ReadonlySet<Finding> {
  if (before === undefined) return new Set(file.findings)
  const earlier = checker.check(before)
  return changedFindings(
    {analysis: earlier.analysis, findings: earlier.file.findings},
    {analysis, findings: file.findings}
  )
}

const oneOfTwo: Wording = {
  ru: '--staged и --since: ожидалось что-то одно',
  kk: '--staged және --since: екеуінің бірі ғана күтілген',
  en: '--staged and --since: one of them was expected'
}

interface Setting {
  readonly streams: Streams
  readonly lang: Language
}

async function readChosen(
  chosen: readonly ChosenChange[],
  setting: Setting,
  take: (source: ChangedSource) => void | Promise<void>
): Promise<ReadFailure[]> {
  const {streams, lang} = setting
  const failures: ReadFailure[] = []
  const blobs = createBlobReader(streams)
  try {
    for (const change of chosen) {
      const read = await readNow(change, blobs, streams)
      if ('problem' in read) {
        failures.push({path: read.problem.path, reason: read.problem.reason[lang]})
        continue
      }
      for (const note of read.notes) streams.stderr.write(`${wordProblem(note, lang)}\n`)
      const before = await readBefore(change, blobs)
      await take({...toSource(read, change.named), ...(before && {before})})
    }
  } finally {
    blobs.close()
  }
  return failures
}

async function readNow(
  {path, now, named}: ChosenChange,
  blobs: BlobReader,
  {cwd, stdin}: Streams
): ReturnType<typeof readPolicyFile> {
  return now === undefined ? readPolicyFile({path, named}, cwd, stdin) : toPolicyText(path, await blobs.read(now))
}

/** What was no text before has nothing in common with what is there now. */
async function readBefore({path, before, named}: ChosenChange, blobs: BlobReader): Promise<PolicySource | undefined> {
  if (before === undefined) return undefined
  const bytes: Read = await blobs.read(before)
  const read = await toPolicyText(path, bytes)
  return 'problem' in read ? undefined : toSource(read, named)
}

function toSource({path, text, page}: PolicyText, named: boolean): PolicySource {
  return {path, text, named, ...(page && {page})}
}

import {resolve} from 'node:path'
import type {Analysis} from '../analyze/analysis.js'
import type {Applied, Seen, Wanted} from '../fix/fix.js'
import {fixText} from '../fix/fix-text.js'
import {patchOf} from '../fix/patch.js'
import type {Language} from '../language/language.js'
import type {Finding} from '../lint.js'
import {loadPageReader} from '../parse/html/load.js'
import type {Page} from '../parse/html/page.js'
import type {Wording} from './messages.js'
import {rewriteFile} from './rewrite-file.js'

/** A file with what the command needs to fix it; `text` is all of it, as decoded. */
export interface FixableFile {
  readonly path: string
  readonly text: string
  /** What the page shows, of html. */
  readonly page?: Page
}

export interface FixSetting extends Wanted {
  /** Nothing is written, the patch is what is wanted. */
  readonly dryRun: boolean
  readonly cwd: string
  /**
   * Reads a text and asks the rules, fixes wanted; the findings as the run counts them. Undefined for what is no policy: nothing of it is
   * touched.
   */
  readonly look: (file: FixableFile) => {readonly analysis: Analysis; readonly findings: readonly Finding[]} | undefined
}

/** A file after its fixes; where these could not be written, it is as it was. */
export interface FixedFile<F extends FixableFile> {
  readonly file: F
  readonly applied: readonly Applied[]
  /** A unified diff, with its newline at the end; empty where nothing changes. */
  readonly patch: string
  /** Why the fixes were not written. */
  readonly problem?: Wording
}

/** Fixes one file and writes it. Nothing of the user's making is thrown. */
export async function fixFile<F extends FixableFile>(file: F, setting: FixSetting): Promise<FixedFile<F>> {
  const {dryRun, cwd, look} = setting
  const unchanged = {file, applied: [], patch: ''}
  if (file.path === '-' && !dryRun) return {...unchanged, problem: noPlace}
  const seeAgain = async (text: string): Promise<Seen | undefined> => {
    const again = await withText(file, text)
    return again && look(again)
  }
  const {text, applied} = await fixText(file.text, seeAgain, setting)
  const fixed = text === file.text ? file : await withText(file, text)
  if (!fixed || text === file.text) return unchanged
  const problem = dryRun ? undefined : rewriteFile(resolve(cwd, file.path), file.text, text)
  if (problem) return {...unchanged, problem}
  return {file: fixed, applied, patch: dryRun ? patchOf(file.path, file.text, text) : ''}
}

/** The same file with another text, its page read anew. */
async function withText<F extends FixableFile>(file: F, text: string): Promise<F | undefined> {
  if (!file.page || text === file.text) return {...file, text}
  const page = (await loadPageReader())(text)
  return typeof page === 'string' ? undefined : {...file, text, page}
}

const noPlace: Wording = {
  ru: 'исправления некуда записать, ожидался файл; --dry-run покажет их',
  kk: 'түзетулерді жазатын жер жоқ, файл күтілген; --dry-run оларды көрсетеді',
  en: 'there is nowhere to write the fixes, a file was expected; --dry-run shows them'
}

/** The line under a report: how many places were put right; empty for none. */
export function wordFixed(count: number, speech: Language): string {
  if (count === 0) return ''
  return `${{ru: 'исправлено', kk: 'түзетілді', en: 'fixed'}[speech]}: ${count}\n`
}

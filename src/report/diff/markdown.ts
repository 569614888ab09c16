import type {PolicyDiff} from '../../diff/policy-diff.js'
import type {Language} from '../../language/language.js'
import {capital} from '../capital.js'
import {escapeMarkdown} from '../markdown-escape.js'
import {messages} from '../messages.js'
import {shorten} from '../wrap.js'
import {changeBlock, changeRow, findingBlock} from './markdown-blocks.js'
import {type Fold, fitFolds, printFold} from './markdown-folds.js'
import {effectOrder, findingsOf, groupByEffect} from './order.js'
import {
  aboutBoth,
  countFindings,
  countFolded,
  countRequired,
  countTypes,
  saySame,
  tellRoles,
  typeOrder
} from './summary.js'
import {type DiffWords, diffWords} from './words.js'

/** What a Markdown report of two versions is to tell. */
export interface DiffMarkdownOptions {
  readonly language: Language
  /** Only the head and one line a change. */
  readonly summary: boolean
  /** The law of this day, YYYY-MM-DD, to be named in the head. */
  readonly asOf?: string
}

/** Characters that a comment on a pull request may have. */
export const mostMarkdown = 65_536

// For the line that tells what is left out.
const reserve = 200

/** Both versions as a comment on a pull request: what matters in a sentence and a table, the rest folded. */
export function reportDiffMarkdown(diff: PolicyDiff, {language, summary, asOf}: DiffMarkdownOptions): string {
  const words = diffWords[language]
  const list = summary ? `${countTypes(diff, words)}\n\n` : ''
  const head = `${headOf(diff, words, language, asOf)}${list}`
  const folds = summary ? [summaryFold(diff, words)] : foldsOf(diff, words, language)
  const {shown, changes, findings} = fitFolds(folds, mostMarkdown - head.length - reserve)
  const left = changes + findings > 0 ? `${words.leftOut(changes, findings)}\n\n` : ''
  return `${`${head}${left}${shown.map(printFold).join('')}`.trimEnd()}\n`
}

function headOf(diff: PolicyDiff, words: DiffWords, language: Language, asOf: string | undefined): string {
  const about = messages[language]
  const {before, after, summary, findings} = diff
  const path = (name: string): string => escapeMarkdown(shorten(name, 200))
  const errors = findings.filter(one => one.baselineState === 'new' && one.severity === 'error').length
  const same = saySame(diff, words)
  return [
    `### ${path(before.path)} → ${path(after.path)}`,
    `**${same === '' ? words.verdict(summary.effects) : same}** ${words.news(summary.findings.new, errors)}`,
    same === '' ? tableOf(diff, words) : '',
    [
      aboutBoth(diff, about, asOf),
      countFindings(diff, words),
      countRequired(diff, about),
      tellRoles(diff, words),
      countFolded(diff, words, about)
    ]
      .filter(line => line !== '')
      .map(line => `- ${escapeMarkdown(capital(line))}`)
      .join('\n')
  ]
    .flatMap(part => (part === '' ? [] : [`${part}\n\n`]))
    .join('')
}

/** How many changes of each effect are of each type. */
function tableOf({changes}: PolicyDiff, words: DiffWords): string {
  const count = (effect: string, type?: string): number =>
    changes.filter(one => one.effect === effect && (type === undefined ? one.type !== 'renumbered' : one.type === type))
      .length
  const types = typeOrder.filter(type => changes.some(one => one.type === type))
  if (types.length === 0) return ''
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [
    line([words.effectOn, words.all, ...types.map(type => words.type[type])]),
    line(['---', '--:', ...types.map(() => '--:')]),
    ...effectOrder
      .filter(effect => count(effect) > 0)
      .map(effect => line([words.effects[effect], count(effect), ...types.map(type => count(effect, type) || '')]))
  ].join('\n')
}

function summaryFold(diff: PolicyDiff, words: DiffWords): Fold {
  const blocks = groupByEffect(diff, words).flatMap(({changes}) => changes.map(one => changeRow(one, words)))
  return {heading: '', kind: 'changes', rank: 0, blocks}
}

// What matters most is the last to be left out.
const ranks = {weakens: 0, unclear: 2, strengthens: 3, neutral: 5, new: 1, absent: 4} as const

function foldsOf(diff: PolicyDiff, words: DiffWords, language: Language): Fold[] {
  const changes = groupByEffect(diff, words).map(
    ({effect, changes}): Fold => ({
      heading: `${words.group[effect]}: ${changes.length}`,
      kind: 'changes',
      rank: ranks[effect],
      blocks: changes.map(one => changeBlock(one, words))
    })
  )
  const findings = (['new', 'absent'] as const).map((state): Fold => {
    const found = findingsOf(diff, state)
    return {
      heading: `${words.found[state]}: ${found.length}`,
      kind: 'findings',
      rank: ranks[state],
      blocks: found.map(one => findingBlock(one, words, messages[language]))
    }
  })
  return [...changes, ...findings].filter(fold => fold.blocks.length > 0)
}

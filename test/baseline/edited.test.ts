import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Finding} from '../../src/lint.js'
import {checkPolicy, markAgainst} from './marked.js'
import {type Draft, insertParagraph, insertSection, moveClause, plantDefect} from './rewrite.js'

// Our own policies, and those of other people where they are at hand: folders named in ZANLINT_POLICIES, with `:` between them.
const given = (process.env['ZANLINT_POLICIES'] ?? '').split(':').filter(folder => folder !== '' && existsSync(folder))
const own = readdirSync('corpus', {withFileTypes: true}).filter(one => one.isDirectory())
const files = [...own.map(({name}) => join('corpus', name)), ...given].flatMap(folder =>
  readdirSync(folder)
    // Notes are no policies; the numbers of a text of planted slips are out of order before any edit.
    .filter(name => name.endsWith('.md') && !['NOTES.md', 'EXPECTED.md', 'flawed.md'].includes(name))
    .map(name => join(folder, name))
)

const named = (findings: readonly Finding[], state: Finding['baselineState']): string[] =>
  findings.filter(one => one.baselineState === state).map(({ruleId, words}) => `${ruleId} ${words}`)

/** Of each file that the edit fits: what is new beside a baseline of the text before. */
function newAfter(edit: (draft: Draft) => string | undefined): {fits: number; told: string[]} {
  const told: string[] = []
  let fits = 0
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const before = checkPolicy(text)
    const edited = edit({text, analysis: before.analysis})
    if (edited === undefined) continue
    fits++
    told.push(...named(markAgainst(before, checkPolicy(edited)), 'new').map(one => `${file}: ${one}`))
  }
  return {fits, told}
}

describe('with a baseline of today', () => {
  test.each([
    ['a paragraph at the top', insertParagraph],
    ['a section before others, all renumbered', insertSection],
    ['a clause at another place of its section, all renumbered', moveClause]
  ])('%s: nothing is new', (_name, edit) => {
    const {fits, told} = newAfter(edit)
    expect(fits).toBeGreaterThan(1)
    expect(told).toEqual([])
  })

  test('one new defect is the one that is new', () => {
    const {fits, told} = newAfter(plantDefect)
    expect(told.filter(one => !one.includes('text/mixed-script'))).toEqual([])
    expect(told).toHaveLength(fits)
  })

  test('nothing is new in a text that is as it was', () => {
    expect(newAfter(({text}) => text).told).toEqual([])
  })
})

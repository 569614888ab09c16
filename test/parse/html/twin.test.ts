import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import type {Analysis} from '../../../src/analyze/analysis.js'
import {analyze} from '../../../src/analyze/analyze.js'
import {decode} from '../../../src/cli/decode.js'
import {createLexicon} from '../../../src/language/lexicon.js'
import {type Finding, lint} from '../../../src/lint.js'
import {readBlocks} from '../../../src/parse/markdown.js'
import {parse} from '../../../src/parse/parser.js'
import type {Policy} from '../../../src/tree/nodes.js'
import {readSource} from '../../../src/tree/source.js'
import {headingOf, visitBranches} from '../../../src/tree/visit.js'
import {rules} from '../../rule-packs.js'
import {pageOf} from './read.js'
import {renderHtml} from './render.js'

const lexicon = createLexicon()
const policies = readdirSync('corpus', {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)

/** What a policy says, without its places. */
function clausesOf(policy: Policy): string[] {
  const clauses = [headingOf(policy)?.value ?? '']
  visitBranches(policy, ({id, kind, num, children}) => {
    const words = children.flatMap(child => (child.type === 'sentence' || child.type === 'heading' ? child.value : []))
    clauses.push(`${kind} ${id} ${num}: ${words.join(' | ')}`)
  })
  return clauses
}

function findingsIn(analysis: Analysis): readonly Finding[] {
  return lint(analysis, rules, {asOf: '2026-11-20', language: 'ru'}).findings
}

function read(text: string, html = false): Analysis {
  return analyze(html ? parse(text, 'page.html', pageOf(text)) : parse(text), lexicon)
}

describe.each(policies)('the html of corpus/%s', name => {
  const text = readFileSync(join('corpus', name, 'v1.md'), 'utf8')
  const markdown = read(text)
  const page = read(renderHtml(readBlocks(readSource(text), true)), true)

  test('has the clauses of its Markdown', () => {
    expect(clausesOf(page.policy)).toEqual(clausesOf(markdown.policy))
  })

  test('has its findings', () => {
    const said = (analysis: Analysis): string[] =>
      findingsIn(analysis)
        .map(({ruleId, id, words}) => `${ruleId} ${id} ${words}`)
        .sort()
    expect(said(page)).toEqual(said(markdown))
  })
})

const fragment = unified().use(rehypeParse, {fragment: true})
type Node = ReturnType<typeof fragment.parse>['children'][number]

/** The words of a piece of html, white space and unseen signs aside. */
function shown(html: string): string {
  const textOf = (node: Node): string => {
    if (node.type === 'text') return node.value
    return 'children' in node ? node.children.map(textOf).join('') : ''
  }
  return bare(fragment.parse(html).children.map(textOf).join(''))
}

function bare(words: string): string {
  return words.replace(/[\s\u00ad\u200b]+/g, '')
}

const pages = [
  ...policies.map(name => [
    `the html of corpus/${name}`,
    renderHtml(readBlocks(readSource(readFileSync(join('corpus', name, 'v1.md'), 'utf8')), true))
  ]),
  ...readdirSync('fixtures')
    .filter(name => /^page-(?!script).*\.html$/.test(name))
    .map(name => {
      const decoded = decode(readFileSync(join('fixtures', name)))
      return [`fixtures/${name}`, 'text' in decoded ? decoded.text : '']
    })
] as [string, string][]

describe.each(pages)('%s, cut', (_name, html) => {
  const analysis = read(html, true)
  const lines = html.split('\n')
  const starts = lines.map((_line, at) => lines.slice(0, at).reduce((sum, {length}) => sum + length + 1, 0))
  const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1
  // An address that robots must not read is printed as another.
  const isPrinted = (words: string): boolean => !words.includes('privacy@')

  test('at the place of each finding, shows its words', () => {
    const findings = findingsIn(analysis).filter(({words}) => words !== '' && !words.includes('…') && isPrinted(words))
    const cuts = findings.map(({line, column, endLine, endColumn}) =>
      shown(html.slice(offset(line, column), offset(endLine, endColumn)))
    )
    expect(cuts).toEqual(findings.map(({words}) => bare(words)))
  })

  test('at the place of each sentence, shows it, and begins and ends with a word', () => {
    const leaves = analysis.passages.map(({leaf}) => leaf).filter(({value}) => isPrinted(value))
    const cuts = leaves.map(({position}) => html.slice(position.start.offset, position.end.offset))
    expect(cuts.map(shown)).toEqual(leaves.map(({value}) => bare(value)))
    expect(cuts.filter(cut => /^[<\s]|[>\s]$/.test(cut))).toEqual([])
  })
})

import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import type {Tool} from './rows.js'

/** Two edits that a reader must hear of, and hear of rightly. */
const pairs = [
  {title: 'another BIN in the opening', after: 'bin.md'},
  {title: 'a section inserted, all after it numbered anew, references following', after: 'section-inserted.md'}
] as const

const tools: readonly {readonly tool: Tool; readonly args: readonly string[]}[] = [
  {tool: 'zanlint', args: ['diff', '--as-of', '2026-11-20', '--lang', 'en']},
  {tool: 'compare-cli', args: []},
  {tool: 'jsdiff', args: []}
]

const most = 14
const widest = 110

const cut = (output: string): string => {
  const lines = output.split('\n').filter(line => line.trim() !== '')
  const shown = lines.slice(0, most).map(line => (line.length > widest ? `${line.slice(0, widest)}…` : line))
  return [...shown, ...(lines.length > most ? [`… ${lines.length - most} lines more`] : [])].join('\n')
}

/** What each tool prints of two example pairs, in Markdown; tools that are not at hand are left out. */
export const reportSayings = (root: string, scripts: ReadonlyMap<Tool, readonly string[]>): string =>
  pairs
    .flatMap(({title, after}) => [
      `### ${title}`,
      ...tools.flatMap(({tool, args}) => {
        const script = scripts.get(tool)
        if (!script) return []
        const files = ['v1.md', after].map(name => join('fixtures', 'diff', 'mebel', name))
        const {stdout, status} = spawnSync(process.execPath, [...script, ...args, ...files], {
          cwd: root,
          encoding: 'utf8'
        })
        return [`${tool}, exit ${status}:`, `\`\`\`\n${cut(stdout)}\n\`\`\``]
      })
    ])
    .join('\n\n')

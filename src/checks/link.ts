import type {Analysis} from '../analyze/analysis.js'
import {matchAt} from '../language/scan.js'
import type {Span} from '../language/span.js'
import {type Fault, problemsOf} from './causes.js'
import type {Check} from './check.js'
import {wordsOf} from './evidence.js'
import {evidenceAt} from './source-place.js'

/** Words that stand where an address belongs: `[policy](link)`. */
export interface LinkOptions {
  readonly dummies: readonly string[]
}

interface Target extends Span {
  readonly target: string
}

// Letters of the linked words that a message shows.
const shown = 60
const nowhere = /^(?:#!?|about:blank|https?:\/\/#?|mailto:|tel:|javascript:.*)?$/i
const tag = /<a\s([^<>]{0,500})>/iy
const href = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
// What a program does at a click is not for a reader of the text to judge.
const handled = /(?:^|\s)(?:on[a-z]+|role|data-[a-z-]+|@click|:href)\s*=/i
const named = /\s(?:id|name)\s*=\s*["']?([^"'\s>]+)|\{#([^}\s]+)\}/gi

/** Does every link lead somewhere? One to a place of the text itself must have that place. */
export const link: Check<LinkOptions> = {
  readOptions(read) {
    read.known(['dummies'])
    return {dummies: read.words('dummies')}
  },
  run(analysis, {dummies}) {
    const targets = [...analysis.policy.links, ...htmlLinks(analysis.policy.source.text)]
    let places: Places | undefined
    const faults = targets.flatMap(({start, end, target}): Fault[] => {
      const to = target.trim()
      const inside = /^#[^!]/.test(to)
      if (inside) places ??= placesOf(analysis)
      const isBroken = inside ? places?.lacks(to.slice(1)) : nowhere.test(to) || dummies.includes(to.toLowerCase())
      const at = isBroken ? evidenceAt(analysis, start, end) : undefined
      if (!at) return []
      const words = wordsOf(at)
      const details = {words: words.length > shown ? `${words.slice(0, shown).trimEnd()}…` : words}
      return [{cause: words, at, confidence: inside ? 'medium' : 'high', details}]
    })
    return {problems: problemsOf(faults)}
  }
}

/** Links in HTML, which the reader of Markdown passes over. */
function htmlLinks(text: string): Target[] {
  const found: Target[] = []
  let end = 0
  for (let at = text.indexOf('<a'); at >= 0; at = text.indexOf('<a', at + 2)) {
    const attributes = matchAt(tag, text, at)?.[1] ?? ''
    const to = href.exec(attributes)
    if (!to || handled.test(attributes)) continue
    const start = at + attributes.length + 4
    if (end >= 0 && end < start) end = text.indexOf('</a', start)
    found.push({start, end: end < 0 ? start + 1 : end, target: to[1] ?? to[2] ?? to[3] ?? ''})
  }
  return found
}

// Only a heading printed in part is looked for among all of them.
const mostHeadings = 300

interface Places {
  /** Whether nothing in the text answers to a name; names in Latin letters may have been made from Russian headings. */
  lacks(name: string): boolean
}

function placesOf({policy, passages}: Analysis): Places {
  const names = new Set(Array.from(policy.source.text.matchAll(named), match => bare(match[1] ?? match[2] ?? '')))
  for (const {kind, leaf, node} of passages) {
    if (kind !== 'heading' && kind !== 'title') continue
    const num = node.type === 'section' ? node.num : ''
    names.add(bare(leaf.value)).add(bare(num + leaf.value))
  }
  const all = [...names].filter(name => name !== '').slice(0, mostHeadings)
  return {
    lacks(printed) {
      const name = bare(decode(printed))
      if (!/^[а-яёәғқңөұүһі\d]{4,}$/.test(name) || !/[а-я]/.test(name)) return false
      return !names.has(name) && !all.some(one => name.length > 5 && (one.startsWith(name) || name.startsWith(one)))
    }
  }
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-zа-яёәғқңөұүһі\d]+/g, '')
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

import fc from 'fast-check'
import {parse} from '../../src/parse/parser.js'
import type {Policy, PolicyNode} from '../../src/tree/nodes.js'
import {visitBranches} from '../../src/tree/visit.js'
import {policies, soup, stock} from './arbitrary.js'
import {leavesOf, restOf, stretchesOf} from './leaves.js'

const runs = {numRuns: 200, seed: 94}

// Where letters may stand unseen: the target of a link, a tag, a comment, an entity.
const unseen = /\]\([^)\s]*\)|<!--[^>]*-->|<\/?[a-z][^<>]*>|&[a-z]+;/gi

function idsOf(policy: Policy): string[] {
  const ids: string[] = []
  visitBranches(policy, node => ids.push(node.id))
  return ids
}

/** Everything that a tree says but for its offsets. */
function valuesOf(policy: Policy): string[] {
  const values: string[] = []
  visitBranches(policy, node => values.push(`${node.type} ${node.kind} ${node.id} ${node.num} ${node.language}`))
  return [...values, ...leavesOf(policy).map(leaf => `${leaf.type} ${leaf.value}`)]
}

function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, holds), runs)
}

test('each word stands in one leaf, in its order', () => {
  check(policies, ({text, words}) => {
    const shown = leavesOf(parse(text)).flatMap(leaf => leaf.value.match(/\p{L}+/gu) ?? [])
    expect(shown.filter(word => stock.includes(word))).toEqual(words)
  })
})

test('leaves follow one another and show what stands there', () => {
  check(
    fc.oneof(
      policies.map(({text}) => text),
      soup
    ),
    text => {
      let done = 0
      for (const {start, end, shown} of stretchesOf(parse(text))) {
        expect(start).toBeGreaterThanOrEqual(done)
        expect(end).toBeGreaterThanOrEqual(start)
        if (end - start === shown.length)
          expect(shown.replace(/\s/g, ' ')).toBe(text.slice(start, end).replace(/\s/g, ' '))
        done = end
      }
    }
  )
})

test('what no leaf shows is markup', () => {
  check(policies, ({text}) => {
    expect(restOf(text, stretchesOf(parse(text))).replace(unseen, '')).not.toMatch(/[\p{L}\p{N}]/u)
  })
})

test('a node encloses its children', () => {
  const within = (outer: PolicyNode, inner: PolicyNode): void => {
    expect(inner.position?.start.offset).toBeGreaterThanOrEqual(outer.position?.start.offset ?? 0)
    expect(inner.position?.end.offset).toBeLessThanOrEqual(outer.position?.end.offset ?? 0)
    if ('children' in inner) for (const child of inner.children) within(inner, child)
  }
  check(
    fc.oneof(
      policies.map(({text}) => text),
      soup
    ),
    text => {
      const policy = parse(text)
      for (const child of policy.children) within(policy, child)
    }
  )
})

test('ids are unique and say something', () => {
  check(policies, ({text}) => {
    const ids = idsOf(parse(text))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every(id => id !== '' && !/\s/.test(id))).toBe(true)
  })
})

test('a paragraph in one section leaves the ids of others alone', () => {
  const sections = fc.array(fc.integer({min: 1, max: 4}), {minLength: 2, maxLength: 5})
  check(fc.tuple(sections, fc.nat(4)), ([sizes, at]) => {
    const print = (extra: number): string =>
      sizes
        .map((size, section) => {
          const clauses = Array.from(
            {length: size},
            (_, clause) => `${section + 1}.${clause + 1}. Сайт хранит заявки:\n\n- письма;\n- журнал.`
          )
          return [`${section + 1}. Цели`, ...clauses, ...(section === extra ? ['Заявка живёт год.'] : [])].join('\n\n')
        })
        .join('\n\n')
    const after = idsOf(parse(print(at % sizes.length)))
    expect(after.filter(id => !id.includes('/p'))).toEqual(idsOf(parse(print(-1))))
  })
})

test('line ends, a byte order mark and letters apart change offsets only', () => {
  check(policies, ({text}) => {
    const values = valuesOf(parse(text))
    expect(valuesOf(parse(text.replaceAll('\n', '\r\n')))).toEqual(values)
    expect(valuesOf(parse(text.replaceAll('\n', '\r')))).toEqual(values)
    expect(valuesOf(parse(`\ufeff${text}`))).toEqual(values)
    expect(valuesOf(parse(text.normalize('NFD')))).toEqual(values)
  })
})

test('places in a file with letters apart and long line ends point at the words', () => {
  check(policies, ({text}) => {
    const file = `\ufeff${text.replaceAll('\n', '\r\n').normalize('NFD')}`
    const lines = file.split('\r\n')
    for (const {position, value} of leavesOf(parse(file))) {
      const {start, end} = position
      const first = value.charAt(0)
      expect(
        file.slice(start.offset, end.offset).normalize('NFC').startsWith(first) ||
          file.charAt(start.offset ?? 0) === '&'
      ).toBe(true)
      expect(lines[start.line - 1]?.slice(start.column - 1)).toBe(file.slice(start.offset).split('\r\n')[0])
    }
  })
})

test('no text makes the parser fail', () => {
  const anything = fc.oneof(
    soup,
    fc.string({unit: 'binary', maxLength: 200}),
    fc.string({unit: 'grapheme', maxLength: 200}),
    fc.constant('\ud800\udc00\ud800')
  )
  check(fc.tuple(anything, fc.constantFrom('policy.md', 'policy.txt', 'policy')), ([text, path]) => {
    const policy = parse(text, path)
    expect(policy.position.end.offset).toBe(text.length)
    for (const {start, end} of stretchesOf(policy)) expect(end).toBeGreaterThanOrEqual(start)
  })
})

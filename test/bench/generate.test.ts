import {generatePolicy} from './generate.js'

const seeds = Array.from({length: 60}, (_, index) => index + 1)
const policies = seeds.map(seed => generatePolicy(seed))

/** Written anew, not imported: the generator must not be its own judge. */
const isBin = (digits: string): boolean => {
  const numbers = [...digits].map(Number)
  const sum = (weights: readonly number[]): number =>
    weights.reduce((total, weight, index) => total + weight * (numbers[index] ?? 0), 0) % 11
  const first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  const check = first === 10 ? sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) : first
  return check !== 10 && check === numbers[11]
}

const binsOf = (text: string): string[] => text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []

const nameOf = (text: string): string | undefined =>
  /(?:ТОО|АО|ОФ|ЧУ|ответственностью|общество) «([^»]+)»/u.exec(text)?.[1]

/** Titles of sections, without numbers and marks: they come in every layout. */
const outlineOf = (text: string): string[] =>
  text
    .split('\n')
    .filter(line => /^(?:\*\*|## |\d+\. )/.test(line) && !line.endsWith('.'))
    .map(line => line.replace(/^(?:\*\*|## )?(?:\d+\. )?/, '').replace('**', ''))

const referencesOf = (text: string): string[] =>
  [...text.matchAll(/(?<!\p{L})(?:(?:пункт|раздел)(?:а|у|ом|е)?|п\.) (\d+(?:\.\d+)*)/gu)].map(match => match[1] ?? '')

const labelsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/^(?:## |\*\*|- )?(\d+(?:\.\d+)*)\.? /gm)].map(match => match[1] ?? ''))

const distinct = (values: readonly unknown[]): number => new Set(values).size

describe('a generated policy', () => {
  test('is the same for the same seed and size', () => {
    expect(generatePolicy(12)).toBe(generatePolicy(12))
    expect(generatePolicy(12, {bytes: 90_000})).toBe(generatePolicy(12, {bytes: 90_000}))
  })

  test('has a name, a number and an order of sections that no other seed has', () => {
    expect(distinct(policies.map(nameOf))).toBe(seeds.length)
    expect(distinct(policies.map(text => binsOf(text)[0]))).toBe(seeds.length)
    expect(distinct(policies.map(text => outlineOf(text).slice(2, 8).join('|')))).toBe(seeds.length)
    expect(distinct(policies.map(text => text.split('\n').length))).toBeGreaterThan(seeds.length / 2)
  })

  test('takes 15 to 50 kB, 33 on average', () => {
    const sizes = policies.map(text => Buffer.byteLength(text))
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
    expect(Math.min(...sizes)).toBeGreaterThan(15_000)
    expect(Math.max(...sizes)).toBeLessThan(50_000)
    expect(mean).toBeGreaterThan(30_000)
    expect(mean).toBeLessThan(36_000)
  })

  test.each([15_000, 47_000, 595_000, 5_000_000])('comes within a tenth of %i bytes where it is asked to', bytes => {
    const ratio = Buffer.byteLength(generatePolicy(3, {bytes})) / bytes
    expect(ratio).toBeGreaterThan(0.9)
    expect(ratio).toBeLessThan(1.1)
  })

  test('carries numbers of companies whose check digit is right', () => {
    const bins = policies.flatMap(binsOf)
    expect(bins.length).toBeGreaterThanOrEqual(seeds.length)
    expect(bins.filter(bin => !isBin(bin))).toEqual([])
  })

  test('carries accounts whose check digits are right', () => {
    const accounts = policies.map(text => /KZ(\d{2})(\d{16})/.exec(text) ?? [])
    expect(accounts.map(([, check, rest]) => BigInt(`${rest}2035${check}`) % 97n)).toEqual(accounts.map(() => 1n))
  })

  test.each([...seeds.slice(0, 20).map(seed => ({seed})), {seed: 2, bytes: 595_000}])(
    'refers to clauses that it has: %j',
    ({seed, ...size}) => {
      const text = generatePolicy(seed, size)
      const labels = labelsOf(text)
      expect(referencesOf(text).length).toBeGreaterThan(2)
      expect(referencesOf(text).filter(label => !labels.has(label))).toEqual([])
    }
  )

  test('leaves no slot and no choice unfilled', () => {
    expect(policies.filter(text => /[{}|]|undefined/.test(text))).toEqual([])
  })

  test('uses no clause twice while it is short', () => {
    const clauses = policies.map(text => text.split('\n').filter(line => line.length > 140))
    expect(clauses.map(distinct)).toEqual(clauses.map(lines => lines.length))
  })

  test('shows all ways of numbering and marking', () => {
    const all = policies.join('\n')
    const shapes = [
      /^1\. /m,
      /^1\.1\. /m,
      /^- 1\.1\.? /m,
      /^- \d+\.\d+\.1/m,
      /^## 2\. /m,
      /^\*\*2\. /m,
      /^- \p{L}/mu,
      /^а\) /m
    ]
    const marks = [/<https:/, /\]\(https:/, /\*\*privacy@/, /<privacy@/]
    expect([...shapes, ...marks].filter(shape => !shape.test(all))).toEqual([])
  })
})

import {readFileSync} from 'node:fs'
import {type Language, languages} from '../../src/language/language.js'
import {parse} from '../../src/parse/parser.js'
import {languagesRead} from '../../src/rules/asked.js'
import type {Clause, Policy, Section} from '../../src/tree/nodes.js'
import {isNumbered, visitBranches} from '../../src/tree/visit.js'
import {createRandom} from '../bench/random.js'
import {rules} from '../rule-packs.js'
import {type Checked, createCheck} from './checked.js'
import {applyEdits} from './edits.js'
import type {Operator, Plant} from './operator.js'
import {allOperators} from './operators/all.js'

// What the law wants stated tells operators what there is to break; other rules have no say in it.
const check = createCheck(rules.filter(rule => rule.id.startsWith('kz/')))

// The model comes first: there everything is stated, so that nearly every operator finds what it breaks.
const texts: Readonly<Record<Language, readonly string[]>> = {
  ru: ['kitapkerme', 'tilsaray', 'jolserik', 'bulutkod', 'tumarsha', 'qoimaland', 'aq-nan'].map(name => `${name}/v1`),
  kk: ['kitapkerme/v1.kk', 'shipa/v1', 'gulzar/v1'],
  en: ['kitapkerme/v1.en', 'dostar/v1']
}

interface Planted {
  readonly clean: Checked
  readonly plant: Plant
  readonly text: string
}

/** The first of the policies that the operator can break, and how. */
const plantFirst = ({plant}: Operator, policies: readonly Checked[]): Planted | undefined => {
  for (const clean of policies) {
    const planted = plant(clean, createRandom(1), check)
    if (planted) return {clean, plant: planted, text: applyEdits(clean.text, planted.edits).text}
  }
  return undefined
}

const lastOf = (num: string): number => Number(/\d+$/.exec(num)?.[0])

/** Numbers that do not follow the one before them, under any parent. */
const disorders = (policy: Policy): number => {
  let count = 0
  const take = (node: Policy | Section | Clause): void => {
    const nums = node.children
      .filter(child => child.type === 'clause' || child.type === 'section')
      .filter(isNumbered)
      .map(child => child.num)
    for (const [index, num] of nums.entries())
      if (index > 0 && lastOf(num) !== lastOf(nums[index - 1] ?? '') + 1) count++
  }
  take(policy)
  visitBranches(policy, take)
  return count
}

/** References to a part of the text that is not there. */
const lost = ({policy, analysis}: Checked): string[] => {
  const nums = new Set<string>()
  visitBranches(policy, ({num}) => nums.add(num))
  return analysis.facts.references
    .filter(one => one.target === 'clause' || one.target === 'section')
    .flatMap(one => one.nums.map(num => num.split('/')[0] ?? num))
    .filter(num => !nums.has(num))
}

type Row = readonly [name: string, operator: Operator, planted: Planted]

/** What every operator of the language breaks, where it finds something to break. */
const plantAll = (language: Language): Row[] => {
  const policies = texts[language].map(name => check(readFileSync(`corpus/${name}.md`, 'utf8')))
  return allOperators(rules, language).flatMap((operator): Row[] => {
    const planted = plantFirst(operator, policies)
    return planted ? [[operator.name, operator, planted]] : []
  })
}

const all = {ru: plantAll('ru'), kk: plantAll('kk'), en: plantAll('en')}

describe.each(languages)('operators of %s', language => {
  const operators = allOperators(rules, language)
  const rows = all[language]

  test('have names of their own', () => {
    expect(new Set(operators.map(one => one.name)).size).toBe(operators.length)
  })

  test('find something to break in the corpus for every rule that reads it', () => {
    // What is said of two versions, or of the set-up, is in no text alone.
    const ofTexts = rules.filter(({id}) => id.startsWith('kz/') || id.startsWith('text/'))
    const read = ofTexts.filter(({options}) => languagesRead(options, [language]).length > 0)
    // A text in Kazakh is the Kazakh version itself.
    const broken = read.filter(({id}) => language !== 'kk' || id !== 'kz/kazakh-version')
    expect([...new Set(rows.map(([, {rule}]) => rule))].sort()).toEqual(broken.map(({id}) => id).sort())
  })

  test.each(rows)('%s changes the text in the same way for the same seed', (_, operator, {clean, plant, text}) => {
    expect(text).not.toBe(clean.text)
    expect(operator.plant(clean, createRandom(1), check)).toEqual(plant)
  })

  const calm = rows.filter(([name, {rule}]) => rule !== 'text/numbering' && !/^(?:deleted|only-mentioned)-/.test(name))
  test.each(calm)('%s leaves the numbers in order', (_, _operator, {clean, text}) => {
    expect(disorders(parse(text))).toBeLessThanOrEqual(disorders(clean.policy))
  })

  const numbering = rows.filter(([, {rule}]) => rule === 'text/numbering')
  test.each(numbering)('%s puts the numbers out of order', (_, _operator, {clean, text}) => {
    expect(disorders(parse(text))).toBeGreaterThan(disorders(clean.policy))
  })

  const closing = rows.filter(([name]) => name.startsWith('closed-up-'))
  test.each(closing)('%s sends no reference astray', (_, _operator, {clean, plant, text}) => {
    const gone = plant.edits.filter(edit => edit.text === '')
    // A reference to what went is lost with it; all others must still point at something.
    expect(lost(check(text)).length).toBeLessThanOrEqual(lost(clean).length + gone.length)
  })

  const deleting = rows.filter(([name]) => name.startsWith('deleted-'))
  test.each(deleting)('%s takes away what proved it', (_, {rule}, {clean, text}) => {
    const evidence = clean.elements.find(one => one.id === rule.replace('kz/', ''))?.evidence ?? []
    expect(evidence.length).toBeGreaterThan(0)
    expect(text.length).toBeLessThan(clean.text.length)
    expect(text.length).toBeGreaterThan(clean.text.length * 0.7)
  })
})

test('every operator finds something to break in Russian', () => {
  const found = new Set(all.ru.map(([name]) => name))
  // Where a clause goes that no number follows, there is nothing to close up.
  const idle = allOperators(rules, 'ru').filter(({name}) => !found.has(name) && !name.startsWith('closed-up-'))
  expect(idle.map(one => one.name)).toEqual([])
})

/** Written anew, not imported: what makes the numbers must not be their judge. */
const isValid = (digits: string): boolean => {
  const sum = (shift: number): number =>
    [...digits.slice(0, 11)].reduce((total, digit, at) => total + Number(digit) * (((at + shift) % 11) + 1), 0) % 11
  const first = sum(0)
  return (first === 10 ? sum(2) : first) === Number(digits[11])
}

const numbersOf = (text: string): string[] => text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []

const plantedBy = (name: string): Planted => {
  const found = all.ru.find(row => row[0] === name)
  if (!found) throw new Error(`Nothing was planted by ${name}`)
  return found[2]
}

describe('a planted text', () => {
  test('of another number names two that both are valid', () => {
    const numbers = new Set(numbersOf(plantedBy('another-number').text))
    expect([...numbers].filter(isValid)).toHaveLength(2)
  })

  test('of a wrong check digit names no valid one', () => {
    const numbers = numbersOf(plantedBy('wrong-check-digit').text)
    expect(numbers.filter(isValid)).toEqual([])
    expect(new Set(numbers).size).toBe(1)
  })

  test('of a struck-out number names none', () => {
    expect(numbersOf(plantedBy('number-struck-out').text)).toEqual([])
  })

  test('of a Latin letter has as many letters as before', () => {
    const {clean, text} = plantedBy('latin-letter')
    expect(text).toHaveLength(clean.text.length)
    expect(text).toMatch(/\p{Script=Cyrillic}[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z](?!\p{L})/u)
  })

  test('of a lost quote has one quote less', () => {
    const {clean, text} = plantedBy('lost-quote')
    expect(text).toHaveLength(clean.text.length - 1)
  })

  test.each(['reference-astray', 'reference-to-nothing'])('of a %s refers to what is not there', name => {
    const {clean, text} = plantedBy(name)
    const references = check(text).analysis.facts.references.filter(one => one.target === 'annex')
    expect(lost(check(text)).length + references.length).toBeGreaterThan(lost(clean).length)
  })
})

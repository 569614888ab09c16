import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {bend, readEntries, readSuffixes} from '../../src/build/hunspell.js'
import {packWords} from '../../src/build/word-graph.js'
import {buildWords} from '../../src/build/words.js'
import {readGraph} from '../../src/language/spelling/graph.js'
import {slipOf} from '../../src/language/spelling/slips.js'

const none: ReadonlySet<string> = new Set()
const graphOf = (words: readonly string[], names = none) => readGraph(packWords([...new Set(words)].sort(), names))

// Few letters, so that words meet.
const word = fc.string({unit: fc.constantFrom('а', 'б', 'в', 'я'), minLength: 1, maxLength: 6})
const words = fc.array(word, {maxLength: 40})

describe('packed words', () => {
  test('are those that were packed, and no others', () => {
    fc.assert(
      fc.property(words, words, (listed, others) => {
        const graph = graphOf(listed)
        for (const one of [...listed, ...others]) expect(graph.has(one)).toBe(listed.includes(one))
      })
    )
  })

  test('are begun by the letters that some of them begins with', () => {
    fc.assert(
      fc.property(words, word, (listed, letters) => {
        expect(graphOf(listed).begins(letters)).toBe(listed.some(one => one.startsWith(letters)))
      }),
      {examples: [[[], 'а']]}
    )
  })

  test('are near to a word where one slip lies between', () => {
    fc.assert(
      fc.property(words, word, (listed, typed) => {
        const near = [...new Set(listed)].filter(one => one === typed || slipOf(typed, one) !== undefined)
        expect([...graphOf(listed).near(typed, 1)].sort()).toEqual(near.sort())
      })
    )
  })

  test('are near by two slips where the first letter is right', () => {
    const graph = graphOf(['вода', 'баян', 'яма'])
    expect([...graph.near('водяа', 2)]).toEqual(['вода'])
    expect([...graph.near('вбяан', 2)]).toEqual([])
  })

  test('know names, and do not offer them', () => {
    const graph = graphOf(['анна', 'ванна'], new Set(['анна']))
    expect(graph.has('анна')).toBe(true)
    expect([...graph.near('аанна', 1)]).toEqual(['ванна'])
  })

  test('hold nothing but Russian letters', () => {
    const graph = graphOf(['баян'])
    expect(['bayan', 'баян-', 'Баян', '', 'қаян'].filter(one => graph.has(one))).toEqual([])
  })

  test('must come sorted and distinct', () => {
    expect(() => packWords(['баян', 'арка'], none)).toThrow('"арка" comes after "баян"')
    expect(() => packWords(['арка', 'арка'], none)).toThrow('sorted and distinct')
  })

  test('are read from bytes that begin anywhere', () => {
    const bytes = packWords(['арка', 'баян'], none)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(readGraph(shifted.subarray(1)).has('баян')).toBe(true)
  })
})

describe('a dictionary', () => {
  const suffixes = readSuffixes('SET UTF-8\nSFX K Y 3\nSFX K 0 а [^аь]\nSFX K ь я ь\nSFX K к чик [аи]к\n')
  const formsOf = (entry: string): string[] => {
    const forms: string[] = []
    for (const [one, flags] of readEntries(`1\n${entry}\n`)) bend(one, flags, suffixes, form => forms.push(form))
    return forms
  }

  test.each([
    ['with its flag', 'дом/K', ['дом', 'дома']],
    ['where letters give way', 'конь/K', ['конь', 'коня']],
    ['by all suffixes that fit', 'мак/K', ['мак', 'мака', 'мачик']],
    ['not at all without a flag', 'кофе', ['кофе']]
  ])('bends a word %s', (_name, entry, forms) => {
    expect(formsOf(entry)).toEqual(forms)
  })

  test('joins the flags of a word that stands twice', () => {
    expect([...readEntries('2\nмак/K\nмак/L\n')]).toEqual([['мак', 'KL']])
  })

  test('with tables that nobody expands is an error', () => {
    expect(() => readSuffixes('PFX A Y 1\nPFX A 0 не .\n')).toThrow('table PFX')
  })
})

describe('dist/words.bin', () => {
  test('is below a megabyte', () => {
    expect(statSync('dist/words.bin').size).toBeLessThan(1_000_000)
  })

  test('has the licence of the dictionary beside it, and says that it was changed', () => {
    const notice = readFileSync('dist/words.license.txt', 'utf8')
    expect(notice).toContain('modified version')
    expect(notice).toContain('Copyright (c) 1997-2008, Alexander I. Lebedev')
  })

  test('is the same from every build', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zanlint-words-'))
    buildWords(folder)
    expect(readFileSync(join(folder, 'words.bin')).equals(readFileSync('dist/words.bin'))).toBe(true)
    rmSync(folder, {recursive: true})
  }, 120_000)
})

import {runExample} from '../../src/examples.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {packs} from '../rule-packs.js'

const lexicon = createLexicon()

describe('the built-in packs', () => {
  test('have no mistakes', () => {
    expect(packs.flatMap(pack => pack.problems)).toEqual([])
  })

  test('have rules, and each rule cites the law or says who recommends it', () => {
    expect(packs.flatMap(({pack}) => pack.rules).length).toBeGreaterThan(0)
  })
})

for (const {pack, prose} of packs) {
  describe.each(pack.rules.map(rule => ({rule, examples: prose.find(one => one.id === rule.id)?.examples ?? []})))(
    '$rule.id',
    ({rule, examples}) => {
      test.each(examples)('$name', example => {
        const rules = packs.flatMap(one => one.pack.rules)
        expect(runExample(example, rule, rules, lexicon)).toEqual(example.findings)
      })
    }
  )
}

import type {Language} from '../../src/language/language.js'
import {kinds} from './generated/kinds.js'
import {pairs, readVersions, tell, tryPlanter} from './generated/trial.js'

const policies = ['dukan', 'oqu']

describe('versions with nothing planted', () => {
  const asked: readonly (readonly Language[])[] = [...pairs, ['ru', 'kk', 'en'], ['en', 'kk', 'ru']]
  const cases = policies.flatMap(name => asked.map(languages => ({name, languages})))

  test.each(cases)('$name in $languages says nothing', ({name, languages}) => {
    expect(tell(readVersions(name), languages)).toEqual([])
  })
})

// The name of an LLP in English may be a translation, and a line of names and addresses is in no language.
const known: Readonly<Record<string, number>> = {'a name of the operator': 4, 'a line untranslated': 1}

describe.each(policies)('planted into %s', name => {
  test.each(Object.entries(kinds))('%s is told, once, and nothing else', (kind, planter) => {
    const {missed, false: wrong} = tryPlanter(planter, readVersions(name), 2)
    expect(wrong).toEqual([])
    expect(missed.length).toBeLessThanOrEqual(known[kind] ?? 0)
  })
})

import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {load} from 'js-yaml'
import {buildSchema, schemaFile} from '../../src/build/schema.js'
import {configKeys, overrideKeys, suppressionKeys} from '../../src/config/keys.js'
import {readConfig} from '../../src/config/read-config.js'
import {configSchema} from '../../src/config/schema.js'
import {rules} from '../rule-packs.js'
import {mistaken} from './mistaken.js'

const schema = configSchema(rules)
// Strict: a word of the schema that is misspelt or means nothing is a mistake of ours.
const isValid = new Ajv2020({strict: true, allowUnionTypes: true, strictRequired: false}).compile(schema)

const suppression = 'suppressions: [{rule: kz/purposes, reason: так решено'
const good: readonly (readonly [name: string, source: string])[] = [
  ['nothing', ''],
  ['a comment', '# lang: ru'],
  ['a language', 'lang: en'],
  ['a day', 'asOf: 2026-01-18'],
  ['a leap day', 'asOf: 2028-02-29'],
  ['the leap day of a century', 'asOf: 2000-02-29'],
  ['a severity', 'failOn: never'],
  ['no warnings', 'maxWarnings: 0'],
  ['many warnings', 'maxWarnings: 999999'],
  ['a kind of document', 'document: cookie-notice'],
  ['a kind of operator', 'operator: auto'],
  ['rules by id, name and pack', 'rules: {kz/purposes: off, cookies: error, text/: info, ours/own-rule: warning}'],
  ['no rules', 'rules: {}'],
  ['a suppression', `${suppression}}]`],
  [
    'a suppression of a pack with all keys',
    'suppressions: [{rule: kz/, clause: "4.3", reason: да, until: 2027-12-31, files: [a.md]}]'
  ],
  ['a clause that is a number for YAML', `${suppression}, clause: 4.10}]`],
  ['a clause in words', `${suppression}, clause: Права субъекта}]`],
  [
    'an override',
    'overrides: [{files: ["Согласия/**", a.md], document: consent, operator: sole-trader, rules: {kz/: off}}]'
  ],
  ['a suppression in an override', `overrides: [{files: [a.md], ${suppression}}]}]`],
  ['folders', 'exclude: [archive/, "**/*.txt"]\npacks: [./rules/ours]\nagainst: [../others]\nbaseline: a.json']
]

test.each(good)('reader and schema take %s', (_name, source) => {
  expect(readConfig('zanlint.yml', source).problems).toEqual([])
  expect([isValid(source === '' || source.startsWith('#') ? null : load(source)), isValid.errors]).toEqual([true, null])
})

test.each(mistaken)('reader and schema refuse %s', (_name, source) => {
  expect(readConfig('zanlint.yml', source).problems.length).toBeGreaterThan(0)
  expect(isValid(load(source))).toBe(false)
})

const allMonths = Array.from({length: 12}, (_, at) => `${at + 1}`.padStart(2, '0'))

test.each(['1999', '2000', '2024', '2026', '2100'])('the days of %s are those of the calendar', year => {
  const refused = (day: string): boolean => readConfig('zanlint.yml', `asOf: ${day}`).problems.length > 0
  for (const month of allMonths) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
    expect([refused(`${year}-${month}-${last}`), refused(`${year}-${month}-${last + 1}`)]).toEqual([false, true])
  }
})

describe('the schema', () => {
  test('is what the build writes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zanlint-schema-'))
    buildSchema('rules', folder)
    expect(JSON.parse(readFileSync(join(folder, schemaFile), 'utf8'))).toEqual(schema)
    rmSync(folder, {recursive: true})
  })

  test('is of the draft that editors know, and says what each key is for in every language', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    const described = JSON.stringify(schema)
    for (const {about} of Object.values({...configKeys, ...overrideKeys, ...suppressionKeys}))
      expect(described).toContain(JSON.stringify(`${about.en}\n${about.ru}\n${about.kk}`))
  })

  test('offers every rule by its id, with its title', () => {
    const {properties} = schema as {properties: {rules: {properties: Record<string, {description: string}>}}}
    expect(Object.keys(properties.rules.properties)).toEqual(rules.map(({id}) => id))
    expect(properties.rules.properties['kz/purposes']?.description).toContain('Цел')
  })
})

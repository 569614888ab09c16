import {joinPacks, type LaterRules, splitPacks} from '../../src/rules/pack-languages.js'
import {patternsFromJson, patternsToJson} from '../../src/rules/pattern-json.js'
import {readPack} from '../../src/rules/read-pack.js'
import type {RulePack} from '../../src/rules/rule.js'

const source = (name: string, text: string): {path: string; name: string; source: string} => ({
  path: `made/${name}`,
  name,
  source: text
})

const rule = `
title: {ru: Имя, en: Name}
kind: violation
severity: warning
check: forbidden-statement
onlyWhere: {ru: сайт, kk: сайт, en: site}
options:
  ru: {match: [хранить вечно]}
  kk: {match: [мәңгі сақтау]}
  en: {match: [kept forever]}
message: {ru: Вечно, en: Forever}
recommended: {ru: нами, en: by us}
why: {ru: Потому, en: Because}
examples:
  - {name: says it, lang: ru, policy: хранить вечно, findings: ["1:1 made/rule"]}
  - {name: does not, lang: ru, policy: хранить год, findings: []}
`
const {pack} = readPack('made', [source('pack.yml', 'title: {ru: Наши, en: Ours}'), source('rule.yml', rule)])

/** Through the files and back, counting how often a language is read. */
function passedOn(): {packs: readonly RulePack[]; reads: string[]} {
  const reads: string[] = []
  const copy = (value: unknown): unknown => patternsFromJson(JSON.parse(JSON.stringify(patternsToJson(value))) as never)
  const {packs, later} = splitPacks([pack])
  const read = copy(packs) as readonly RulePack[]
  joinPacks(read, language => {
    reads.push(language)
    return copy(later[language]) as LaterRules
  })
  return {packs: read, reads}
}

const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'id' && typeof one === 'number' ? undefined : one)))

describe('packs whose languages are kept apart', () => {
  test('are what they were', () => {
    expect(withoutIds(passedOn().packs)).toEqual(withoutIds([pack]))
  })

  test('read no Kazakh and no English for a Russian text', () => {
    const {packs, reads} = passedOn()
    const own = packs[0]?.rules[0]
    expect(own?.options['ru']).toBeDefined()
    expect(own?.onlyWhere?.ru).toBeDefined()
    expect(own && 'kk' in own.options).toBe(true)
    expect(reads).toEqual([])
  })

  test('read a language when it is asked for', () => {
    const {packs, reads} = passedOn()
    expect(packs[0]?.rules[0]?.options['kk']).toBeDefined()
    expect(reads).toEqual(['kk'])
  })
})

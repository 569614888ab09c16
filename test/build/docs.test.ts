import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createTwoFilesPatch} from 'diff'
import {rulesPage} from '../../src/build/docs.js'
import {readmePage} from '../../src/build/readme.js'
import {ruleAnchor} from '../../src/report/rules/rule-help.js'
import {packs, rules} from '../rule-packs.js'

const staleness = (name: string, found: string, wanted: string): string =>
  found === wanted ? '' : createTwoFilesPatch(name, 'npm run docs', found, wanted)

test('rules/README.md is what `npm run docs` writes', () => {
  const wanted = rulesPage(packs)
  expect(staleness('rules/README.md', readFileSync('rules/README.md', 'utf8'), wanted)).toBe('')
})

describe('rules/README.md', () => {
  const page = readFileSync('rules/README.md', 'utf8')
  const anchors = [...page.matchAll(/^<a id="([^"]+)"><\/a>$/gm)].map(([, anchor = '']) => anchor)
  // Examples are texts of policies, between fences.
  const prose = page.replace(/^(`{3,})text\n.*?^\1$/gms, '')

  test('has a place for every rule, under the name that `explain` gives', () => {
    expect(anchors).toEqual(rules.map(({id}) => ruleAnchor(id)))
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  test('leads nowhere but to its own places, to files of rules and to laws', () => {
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
    const known = (target: string): boolean =>
      target.startsWith('#')
        ? anchors.includes(target.slice(1))
        : target.startsWith('https://adilet.zan.kz/') || existsSync(join('rules', target))
    expect(targets.length).toBeGreaterThan(anchors.length * 2)
    expect(targets.filter(target => !known(target))).toEqual([])
  })
})

test.each(['README.md', 'README.ru.md', 'README.kk.md'])('%s shows what the command prints', async name => {
  const found = readFileSync(name, 'utf8')
  expect(found).toContain('kz/no-implied-consent')
  expect(staleness(name, found, await readmePage(found))).toBe('')
})

import {readFileSync} from 'node:fs'
import {createTwoFilesPatch} from 'diff'
import {rulesPage} from '../../src/build/docs.js'
import {readmePage} from '../../src/build/readme.js'
import {loadPack, packFolders} from '../../src/rules/load.js'

const staleness = (name: string, found: string, wanted: string): string =>
  found === wanted ? '' : createTwoFilesPatch(name, 'npm run docs', found, wanted)

test('rules/README.md is what `npm run docs` writes', () => {
  const wanted = rulesPage(packFolders('rules').map(folder => loadPack(folder)))
  expect(staleness('rules/README.md', readFileSync('rules/README.md', 'utf8'), wanted)).toBe('')
})

test.each(['README.md', 'README.ru.md'])('%s shows what the command prints', async name => {
  const found = readFileSync(name, 'utf8')
  expect(found).toContain('kz/no-implied-consent')
  expect(staleness(name, found, await readmePage(found))).toBe('')
})

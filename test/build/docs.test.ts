import {readFileSync} from 'node:fs'
import {createTwoFilesPatch} from 'diff'
import {rulesPage} from '../../src/build/docs.js'
import {loadPack, packFolders} from '../../src/rules/load.js'

test('rules/README.md is what `npm run docs` writes', () => {
  const wanted = rulesPage(packFolders('rules').map(folder => loadPack(folder)))
  const found = readFileSync('rules/README.md', 'utf8')
  expect(found === wanted ? '' : createTwoFilesPatch('rules/README.md', 'npm run docs', found, wanted)).toBe('')
})

import {readFileSync, writeFileSync} from 'node:fs'
import {loadPack, packFolders} from '../rules/load.js'
import {rulesPage} from './docs.js'
import {readmePage} from './readme.js'

// What `npm run docs` runs, from the folder of the package.
writeFileSync('rules/README.md', rulesPage(packFolders('rules').map(folder => loadPack(folder))))
for (const name of ['README.md', 'README.ru.md', 'README.kk.md'])
  writeFileSync(name, await readmePage(readFileSync(name, 'utf8')))

import {writeFileSync} from 'node:fs'
import {loadPack, packFolders} from '../rules/load.js'
import {rulesPage} from './docs.js'

// What `npm run docs` runs, from the folder of the package.
writeFileSync('rules/README.md', rulesPage(packFolders('rules').map(folder => loadPack(folder))))

import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {bundle} from './bundle.js'
import {buildVocabulary} from './vocabulary.js'
import {buildWords} from './words.js'

// What `npm run build` (and so `prepare`) runs, from the folder of the package: word lists, packs, the schema, bundles, type declarations.
mkdirSync('dist', {recursive: true})
buildVocabulary('dist')
// Checks, which read the rules, read the lists that were just written.
const {buildPacks} = await import('./packs.js')
const mistakes = buildPacks('rules', 'dist')
for (const line of mistakes) console.error(line)
if (mistakes.length > 0) process.exitCode = 1
else {
  const {buildSchema} = await import('./schema.js')
  buildSchema('rules', 'dist')
  buildWords('dist')
  await bundle()
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'src/build/tsconfig.json'], {stdio: 'inherit'})
}

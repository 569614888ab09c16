import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {bundle} from './bundle.js'
import {buildPacks} from './packs.js'

// What `npm run build` (and so `prepare`) runs, from the folder of the package: packs, bundles, type declarations.
mkdirSync('dist', {recursive: true})
const mistakes = buildPacks('rules', 'dist')
for (const line of mistakes) console.error(line)
if (mistakes.length > 0) process.exitCode = 1
else {
  await bundle()
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'src/build/tsconfig.json'], {stdio: 'inherit'})
}

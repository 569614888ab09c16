import {writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {codeFile, loadCommand} from '../cli/load-command.js'

// Runs the bundled command as its arguments say and keeps what V8 compiled on the way, for later runs to begin with.
const folder = resolve('dist')
const command = loadCommand(folder)
process.on('exit', () => writeFileSync(join(folder, codeFile), command.createCachedData()))

import process from 'node:process'
import {main} from './main.js'

// A reader that closes the pipe early (`| head`) has seen enough; that is no failure.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
})

const {stdin, stdout, stderr, env} = process
main(process.argv.slice(2), {stdin, stdout, stderr, env, cwd: process.cwd()}).then(
  status => {
    process.exitCode = status
  },
  (bug: unknown) => {
    stderr.write(
      `zanlint: ошибка в самой программе / бағдарламаның өз қатесі / a bug in zanlint\n${bug instanceof Error ? bug.stack : String(bug)}\n`
    )
    process.exitCode = 3
  }
)

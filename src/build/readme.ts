import {Readable} from 'node:stream'
import {main} from '../cli/main.js'

const block = /<!-- example -->\n```console\n\$ npx zanlint ([^\n]+)\n.*?<!-- \/example -->/gs

/** The page with what each example between marks prints replaced by what its command really prints. */
export async function readmePage(page: string): Promise<string> {
  const printed: string[] = []
  for (const [, command = ''] of page.matchAll(block)) printed.push(await run(command.split(' ')))
  return page.replace(
    block,
    (_all, command: string) =>
      `<!-- example -->\n\`\`\`console\n$ npx zanlint ${command}\n${printed.shift() ?? ''}\`\`\`\n<!-- /example -->`
  )
}

async function run(argv: readonly string[]): Promise<string> {
  const printed: string[] = []
  const stdout = {write: (text: string) => printed.push(text)}
  await main(argv, {stdin: Readable.from([]), stdout, stderr: stdout, env: {}, cwd: process.cwd()})
  return printed.join('')
}

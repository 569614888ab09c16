import {Readable} from 'node:stream'
import {main} from '../cli/main.js'

const example = ['check', '--quiet', '--as-of', '2026-11-20', 'corpus/tumarsha/v1.md']

/** The page with the example between its marks replaced by what the command really prints. */
export async function readmePage(page: string): Promise<string> {
  const printed: string[] = []
  const stdout = {write: (text: string) => printed.push(text)}
  await main(example, {stdin: Readable.from([]), stdout, stderr: stdout, env: {}, cwd: process.cwd()})
  const block = `\`\`\`console\n$ npx zanlint ${example.join(' ')}\n${printed.join('')}\`\`\``
  return page.replace(
    /(<!-- example -->\n).*?(<!-- \/example -->)/s,
    (_all, open: string, close: string) => `${open}${block}\n${close}`
  )
}

import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Pinned, so that a ratio of today can be held against one of last year. */
const versions = {
  'markdownlint-cli2': '0.22.1',
  'remark-cli': '12.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  'compare-cli': '0.4.2'
}

/** Linters of Markdown that read the same files, and tools that compare two versions. */
export type PeerName = 'markdownlint-cli2' | 'remark-cli' | 'compare-cli' | 'jsdiff'

/** A peer as it is started. */
export interface Peer {
  readonly name: PeerName
  /** Arguments of `node` before the names of the files. */
  readonly args: readonly string[]
}

/** jsdiff has no command of its own: this one compares two files by `diffWords` and prints what differs. */
const jsdiff = `
import {readFileSync} from 'node:fs'
import {diffWords} from ${JSON.stringify(import.meta.resolve('diff'))}
const [before, after] = process.argv.slice(1).map(path => readFileSync(path, 'utf8'))
for (const {added, removed, value} of diffWords(before, after))
  if (added || removed) console.log(added ? '+' : '-', JSON.stringify(value))
`

/** The first line of npm's complaint that says something to a reader. */
const reason = /^npm error (?!code |errno |syscall |A complete log)(.+)$/m

const isInstalled = (folder: string): boolean =>
  Object.entries(versions).every(([name, version]) => {
    const path = join(folder, 'node_modules', name, 'package.json')
    return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version === version
  })

/**
 * Installs the peers into a folder of their own, once; the package itself never depends on them. Gives the reason where
 * they cannot be had, as without a network.
 */
export const installPeers = (folder: string): {readonly peers: readonly Peer[]} | {readonly failure: string} => {
  if (!isInstalled(folder)) {
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, 'package.json'), JSON.stringify({private: true, dependencies: versions}))
    // The prefix is given by name, because `npm run` tells its children that of the package.
    const flags = [
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--ignore-scripts',
      '--loglevel=error'
    ]
    const {status, stderr} = spawnSync('npm', ['install', ...flags], {cwd: folder, encoding: 'utf8'})
    if (status !== 0 || !isInstalled(folder)) {
      return {failure: reason.exec(stderr ?? '')?.[1] ?? 'npm could not install them'}
    }
  }
  const at = (...path: string[]): string => join(folder, 'node_modules', ...path)
  const preset = at('remark-preset-lint-recommended', 'index.js')
  return {
    peers: [
      {name: 'markdownlint-cli2', args: [at('markdownlint-cli2', 'markdownlint-cli2-bin.mjs')]},
      {name: 'remark-cli', args: [at('remark-cli', 'cli.js'), '--no-stdout', '--use', preset]},
      {name: 'compare-cli', args: [at('compare-cli', 'compare-cli.mjs')]},
      {name: 'jsdiff', args: ['--input-type=module', '-e', jsdiff]}
    ]
  }
}

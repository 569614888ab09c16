import {readFile, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {removeFolder} from '../cli/folders.js'
import {asOf, newHookedRepository, policyName, samplePolicies} from './hooked-repository.js'

test.each([
  ['in the folder of git', [], '.git/hooks/pre-commit'],
  ['in core.hooksPath', ['git', 'config', 'core.hooksPath', '.hooks'], '.hooks/pre-commit']
])(
  'the plain hook %s blocks a commit with an error and passes one without',
  async (_name, [command, ...args], path) => {
    const {scratch, folder, run, write, commit} = await newHookedRepository()
    const {clean, broken} = await samplePolicies()
    if (command !== undefined) run(command, ...args)
    expect(run('zanlint', 'init', '--hook', 'git')).toMatchObject({status: 0})
    const hook = join(folder, path)
    expect((await stat(hook)).mode & 0o111).toBe(0o111)
    // The law of one day, whatever day it is.
    await writeFile(hook, (await readFile(hook, 'utf8')).replace('--staged', `--staged --as-of ${asOf}`))
    await write({[policyName]: broken, 'README.md': '# A program\n\nIt counts sheep.\n'})
    const blocked = commit()
    expect(blocked.status).toBe(1)
    expect(blocked.said).toContain('kz/no-implied-consent')
    await write({[policyName]: clean})
    expect(commit().status).toBe(0)
    await removeFolder(scratch)
  }
)

import {spawnSync} from 'node:child_process'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {removeFolder, writeFiles} from '../cli/folders.js'
import {git, newRepository} from '../cli/repository.js'
import {asOf, type HookedRepository, newHookedRepository, policyName, samplePolicies} from './hooked-repository.js'

/** Without arguments of one's own the law of today counts. */
const local = `repos:
  - repo: local
    hooks:
      - id: zanlint
        name: zanlint
        language: system
        entry: zanlint check --if-policy
        args: [--as-of, '${asOf}']
        files: \\.md$
`

/** The configuration of each way to have the hook; given the repository that it is for. */
const ways: Readonly<Record<string, (repository: HookedRepository) => Promise<string>>> = {
  'repo: local': async () => local,
  'this repository by its path and revision': async ({scratch}) => {
    const published = await newRepository({'.pre-commit-hooks.yaml': await readFile('.pre-commit-hooks.yaml', 'utf8')})
    git(published, 'clone', '--quiet', '--bare', published, join(scratch, 'zanlint.git'))
    const rev = git(published, 'rev-parse', 'HEAD').trim()
    await removeFolder(published)
    return `repos:
  - repo: ${join(scratch, 'zanlint.git')}
    rev: ${rev}
    hooks:
      - id: zanlint
        args: [--as-of, '${asOf}']
`
  },
  'zanlint init --hook pre-commit': async ({folder, run}) => {
    run('zanlint', 'init', '--hook', 'pre-commit')
    const written = await readFile(join(folder, '.pre-commit-config.yaml'), 'utf8')
    return written.replace('--if-policy', `--if-policy --as-of ${asOf}`)
  }
}

const isThere = spawnSync('pre-commit', ['--version']).status === 0

const skipped = isThere ? test : test.skip

if (!isThere) skipped('the hook in pre-commit: pre-commit is not installed', () => undefined)
else
  describe.each(Object.entries(ways))('by %s pre-commit', (_name, configure) => {
    let repository: HookedRepository
    let policies: Awaited<ReturnType<typeof samplePolicies>>

    beforeAll(async () => {
      policies = await samplePolicies()
      repository = await newHookedRepository()
      await repository.write({'README.md': '# A program\n\nIt counts sheep.\n'})
      await writeFiles(repository.folder, {'.pre-commit-config.yaml': await configure(repository)})
      expect(repository.run('pre-commit', 'install')).toMatchObject({status: 0})
      expect(repository.commit()).toMatchObject({status: 0})
    }, 60_000)

    afterAll(() => removeFolder(repository.scratch))

    test('blocks a commit with an error, then passes the policy without it', async () => {
      await repository.write({[policyName]: policies.broken})
      const blocked = repository.commit()
      expect(blocked.status).toBe(1)
      expect(blocked.said).toMatch(/zanlint\.+Failed/)
      expect(blocked.said).toContain(policyName)
      expect(blocked.said).toContain('kz/no-implied-consent')
      await repository.write({[policyName]: policies.clean})
      const passed = repository.commit()
      expect(passed.said).toMatch(/zanlint\.+Passed/)
      expect(passed.status).toBe(0)
    })

    test('passes over a text that is no policy, and over what no policy is called', async () => {
      await repository.write({'README.md': '# A program\n\nIt counts sheep, and goats.\n', 'notes.csv': 'a,b\n'})
      expect(repository.commit()).toMatchObject({status: 0})
    })

    test('reads what is staged, not what was written after', async () => {
      const path = join(repository.folder, policyName)
      await writeFile(path, `${policies.clean}\n\nОператор отвечает на запросы.\n`)
      repository.run('git', 'add', '--all')
      await writeFile(path, policies.broken)
      expect(repository.run('git', 'commit', '--quiet', '--message', 'staged')).toMatchObject({status: 0})
      expect(await readFile(path, 'utf8')).toBe(policies.broken)
      expect(repository.run('git', 'status', '--porcelain').said).not.toBe('')
      await writeFile(path, policies.clean)
    })
  })

import type {Language} from '../../language/language.js'
import type {Setup, Wanted} from './wanted.js'

/** The shell lines that check the whole repository on a build server; npm is all they need of the network. */
function commandsOf({locked, version}: Setup, formats: string): readonly string[] {
  const check = `check ${formats} .`
  return locked ? ['npm ci', `npx zanlint ${check}`] : [`npx --yes zanlint@${version} ${check}`]
}

const uploads = {
  ru: 'Находки видны и в Security → Code scanning; в закрытых репозиториях он есть не на всех тарифах',
  kk: 'Ескертпелер Security → Code scanning бөлімінде де көрінеді; жабық репозиторийлерде ол барлық тарифте бірдей бола бермейді',
  en: 'Findings are seen in Security → Code scanning, too; private repositories have it in some plans only'
} as const

/** The workflow of GitHub: annotations in the pull request, and a report for code scanning. */
export function githubFile(setup: Setup, speech: Language): Wanted {
  const runs = commandsOf(setup, '--format github --format sarif=zanlint.sarif')
  return {
    path: '.github/workflows/zanlint.yml',
    text: `name: zanlint
on:
  push:
    branches: [main, master]
  pull_request:
permissions:
  contents: read
  security-events: write
jobs:
  zanlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${runs.map(line => `      - run: ${line}\n`).join('')}      # ${uploads[speech]}
      - uses: github/codeql-action/upload-sarif@v3
        if: \${{ !cancelled() && hashFiles('zanlint.sarif') != '' }}
        continue-on-error: true
        with:
          sarif_file: zanlint.sarif
          category: zanlint
`
  }
}

/** The job of GitLab, with its report of code quality. */
export function gitlabFile(setup: Setup): Wanted {
  const script = commandsOf(setup, '--format text --format gitlab=gl-code-quality-report.json')
  const text = `zanlint:
  image: node:22
  script:
${script.map(line => `    - ${line}\n`).join('')}  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`
  return {
    path: '.gitlab-ci.yml',
    text,
    addition: {lines: text, where: {ru: 'задание', kk: 'тапсырманы', en: 'the job'}}
  }
}

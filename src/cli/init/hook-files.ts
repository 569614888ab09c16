import type {Language} from '../../language/language.js'
import type {Setup, Wanted} from './wanted.js'

const about = {
  ru: 'zanlint проверяет политики каждого коммита, без сети',
  kk: 'zanlint әр коммиттің саясаттарын желісіз тексереді',
  en: 'zanlint checks the policies of each commit, offline'
} as const

/** The name under which a hook starts it: npx would take longer than the check. */
function commandOf({installed}: Setup): string {
  return installed ? 'node_modules/.bin/zanlint' : 'zanlint'
}

/** The hook for pre-commit: of the same files as the published one, but with no repository to fetch. */
export function preCommitFile(setup: Setup, speech: Language): Wanted {
  const entry = `  # ${about[speech]}
  - repo: local
    hooks:
      - id: zanlint
        name: zanlint
        language: system
        entry: ${commandOf(setup)} check --if-policy
        files: (?i)\\.(md|markdown|txt)$
        exclude: (^|/)(\\.|node_modules/)
        require_serial: true
`
  return {
    path: '.pre-commit-config.yaml',
    text: `repos:\n${entry}`,
    addition: {lines: entry, where: {ru: 'в список repos', kk: 'repos тізіміне', en: 'to the list of repos'}},
    next: {
      ru: 'хук начнёт действовать после команды pre-commit install',
      kk: 'хук pre-commit install пәрменінен кейін іске қосылады',
      en: 'the hook takes effect after pre-commit install'
    }
  }
}

/** The plain hook of git in the folder `hooks`, absolute. */
export function gitHookFile(hooks: string, setup: Setup, speech: Language): Wanted {
  const command = `${commandOf(setup)} check --staged`
  return {
    path: `${hooks}/pre-commit`,
    text: `#!/bin/sh\n# ${about[speech]}\nexec ${command}\n`,
    executable: true,
    addition: {
      lines: `${command} || exit $?\n`,
      where: {ru: 'в скрипт строку', kk: 'скриптке мына жолды', en: 'to the script the line'}
    }
  }
}

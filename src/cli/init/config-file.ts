import {type DocumentKind, documentKinds} from '../../analyze/document-kind.js'
import {operatorKinds} from '../../analyze/operator-kind.js'
import {configKeys} from '../../config/keys.js'
import {forms} from '../../config/shapes.js'
import type {Language} from '../../language/language.js'
import type {Wording} from '../messages.js'
import type {Wanted} from './wanted.js'

/** A policy that was met in the repository; `path` from its top, with `/`. */
export interface MetPolicy {
  readonly path: string
  readonly kind: DocumentKind
}

// Beside the configuration: an editor reads it from the package that checks.
const schema = 'node_modules/zanlint/dist/zanlint.schema.json'

const header: Wording = {
  ru: 'Настройки zanlint. Ключи после # – образцы: без # они начнут действовать.',
  kk: 'zanlint баптауы. # белгісінен кейінгі кілттер – үлгілер: # алынса, олар күшіне енеді.',
  en: 'Configuration of zanlint. Keys after # are samples: without the # they take effect.'
}

const madeBy: Wording = {
  ru: 'Файл создаёт: zanlint baseline create --baseline zanlint-baseline.json .',
  kk: 'Файлды мына пәрмен жасайды: zanlint baseline create --baseline zanlint-baseline.json .',
  en: 'The file is made by: zanlint baseline create --baseline zanlint-baseline.json .'
}

const reason: Wording = {ru: 'согласовано с юристом', kk: 'заңгермен келісілген', en: 'agreed with the lawyer'}

/** The configuration: what is usual written out, the rest as samples, and the kinds of the policies that were met. */
export function configFile(met: readonly MetPolicy[], speech: Language): Wanted {
  const about = (key: keyof typeof configKeys): string => `# ${configKeys[key].about[speech]}`
  const operators = [...operatorKinds, 'auto'].join(', ')
  const blocks = [
    [`# yaml-language-server: $schema=${schema}`, `# ${header[speech]}`],
    [about('lang'), `lang: ${speech}`],
    [`${about('failOn')} (error, warning, info, never)`, 'failOn: warning'],
    [`${about('operator')} (${operators})`, 'operator: auto'],
    [about('rules'), '# rules:', '#   kz/cookies: off'],
    [
      about('suppressions'),
      '# suppressions:',
      '#   - rule: kz/cookies',
      "#     clause: '4.3'",
      `#     reason: ${reason[speech]}`
    ],
    [about('exclude'), '# exclude: [drafts]'],
    [about('baseline'), `# ${madeBy[speech]}`, '# baseline: zanlint-baseline.json'],
    [...listMet(met, speech), about('overrides'), ...overridesOf(met)]
  ]
  return {path: 'zanlint.yml', text: `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`}
}

// A folder of hundreds would make a file that nobody reads.
const mostListed = 20

function listMet(met: readonly MetPolicy[], speech: Language): readonly string[] {
  const heading = {
    ru: `Найдено политик: ${met.length}`,
    kk: `Табылған саясаттар: ${met.length}`,
    en: `Policies found: ${met.length}`
  }[speech]
  const rest = met.length - mostListed
  return [
    `# ${heading}`,
    ...met.slice(0, mostListed).map(({path, kind}) => `#   ${path.replace(/\p{Cc}/gu, '?')} – ${kind}`),
    ...(rest > 0 ? [`#   ${{ru: `и ещё ${rest}`, kk: `және тағы ${rest}`, en: `and ${rest} more`}[speech]}`] : [])
  ]
}

/** The kinds as they were taken, for all but policies: to be set right where they were taken wrong. */
function overridesOf(met: readonly MetPolicy[]): readonly string[] {
  const glob = new RegExp(forms.glob.pattern, 'u')
  const named = met.filter(({path}) => glob.test(path) && !/\p{Cc}/u.test(path))
  const groups = documentKinds
    .filter(kind => kind !== 'policy')
    .map(kind => ({kind, paths: named.filter(one => one.kind === kind).map(one => one.path)}))
    .filter(({paths}) => paths.length > 0)
  if (groups.length === 0) return ['# overrides:', '#   - files: [consents]', '#     document: consent']
  return [
    'overrides:',
    ...groups.flatMap(({kind, paths}) => [
      '  - files:',
      ...paths.map(path => `      - '${path.replaceAll("'", "''")}'`),
      `    document: ${kind}`
    ])
  ]
}

import type {BaselineState, Change, DiffFinding, Edit, PolicyDiff, Version} from '../../../src/diff/policy-diff.js'
import type {Place, Severity} from '../../../src/finding.js'

/** A place of one line; `id` as the tree makes it. */
export function place(id: string, clause: string, heading: string, line: number): Place {
  return {id, clause, heading, line, column: 1, endLine: line, endColumn: 40}
}

/** Edits from a line of marks: `Оператор [-не-]{+вправе+} передаёт`. */
export function edits(marked: string): Edit[] {
  return marked
    .split(/(\[-.*?-\]|\{\+.*?\+\})/su)
    .filter(part => part !== '')
    .map((part): Edit => {
      if (part.startsWith('[-')) return {type: 'removed', text: part.slice(2, -2)}
      return part.startsWith('{+') ? {type: 'added', text: part.slice(2, -2)} : {type: 'same', text: part}
    })
}

/** A change of words without facts, unless told otherwise. */
export function change(one: Partial<Change> & Pick<Change, 'type'>): Change {
  return {types: [one.type], edits: [], facts: [], effect: 'neutral', reason: '', ...one}
}

/** A finding of the rule `ruleId` at a place. */
export function finding(
  ruleId: string,
  baselineState: BaselineState,
  severity: Severity,
  at: Place,
  words: string
): DiffFinding {
  const reason = `По правилу ${ruleId} сказано не всё`
  return {
    ...at,
    ruleId,
    baselineState,
    severity,
    kind: 'gap',
    confidence: 'high',
    reason,
    words,
    related: [],
    citations: []
  }
}

const version = (path: string, clauses: number, present: number): Version => ({
  path,
  language: 'ru',
  document: 'policy',
  clauses,
  errors: 1,
  warnings: 2,
  infos: 3,
  present,
  required: 20
})

/** A diff of these changes and findings, its summary counted from them. */
export function diffOf(changes: readonly Change[], findings: readonly DiffFinding[] = [], reformatted = 0): PolicyDiff {
  const types = {added: 0, removed: 0, changed: 0, moved: 0, renumbered: 0, split: 0, merged: 0}
  const effects = {weakens: 0, strengthens: 0, neutral: 0, unclear: 0}
  const states = {new: 0, unchanged: 0, updated: 0, absent: 0}
  for (const {type, effect} of changes) {
    types[type]++
    if (type !== 'renumbered') effects[effect]++
  }
  for (const {baselineState} of findings) states[baselineState]++
  return {
    version: 1,
    before: version('политика/2025.md', 18, 11),
    after: version('политика/2026.md', 21, 10),
    changes,
    findings,
    summary: {
      same: changes.length === 0,
      types,
      effects,
      reformatted,
      findings: states,
      roles: {added: [], removed: []}
    }
  }
}

const goals = 'Цели и получатели'
const rights = 'Права посетителя'

/** A change of every type and effect, in the order of the text. */
export const changes: readonly Change[] = [
  change({
    type: 'changed',
    before: place('opening/p1', '', '', 3),
    after: place('opening/p1', '', '', 3),
    edits: edits('ТОО «Сарыарка Дент», БИН [-230640012349-]{+240140056780+}, г. Караганда'),
    facts: [{fact: 'operator-id', before: '230640012349', after: '240140056780'}],
    effect: 'unclear',
    reason: 'за данные отвечает другой оператор'
  }),
  change({
    type: 'added',
    after: place('2', '2', 'Файлы cookie', 15),
    parts: [
      place('2.1', '2.1', 'Файлы cookie', 17),
      place('2.2', '2.2', 'Файлы cookie', 19),
      place('2.2/а', '2.2', 'Файлы cookie', 21)
    ],
    edits: [
      {type: 'added', text: 'Файлы cookie'},
      {type: 'added', text: 'Сайт клиники сохраняет файлы cookie.'},
      {type: 'added', text: 'Файлы нужны, чтобы:'},
      {type: 'added', text: 'помнить выбранный филиал;'}
    ],
    effect: 'strengthens',
    reason: 'названы файлы cookie'
  }),
  change({type: 'renumbered', before: place('2', '2', goals, 15), after: place('3', '3', goals, 23)}),
  change({
    type: 'changed',
    types: ['changed', 'renumbered'],
    before: place('2.2', '2.2', goals, 25),
    after: place('3.2', '3.2', goals, 29),
    edits: edits('Клиника [-не -]передаёт сведения о приёме страховым компаниям.'),
    effect: 'weakens',
    reason: 'запрет передачи стал разрешением'
  }),
  change({
    type: 'changed',
    types: ['changed', 'renumbered'],
    before: place('3.1', '3.1', 'Хранение', 31),
    after: place('4.1', '4.1', 'Хранение', 35),
    edits: edits(
      'Записи разговоров регистратуры, в том числе те, что сделаны вне рабочего времени, клиника хранит [-1 (один) год-]{+5 (пять) лет+} с даты последнего визита, после чего записи стираются без возможности восстановления силами самой клиники.'
    ),
    facts: [
      {fact: 'term', before: '1 (один) год', after: '5 (пять) лет'},
      {fact: 'recipient', before: '', after: 'страховая компания'}
    ],
    effect: 'weakens',
    reason: 'данные хранятся дольше'
  }),
  change({
    type: 'moved',
    before: place('5', '5', 'Безопасность', 41),
    after: place('5', '5', 'Безопасность', 37),
    edits: edits('Безопасность')
  }),
  change({
    type: 'removed',
    before: place('4.1', '4.1', rights, 35),
    edits: [{type: 'removed', text: 'Посетитель вправе отозвать согласие письмом в регистратуру.'}],
    effect: 'weakens',
    reason: 'больше не названо право отозвать согласие'
  }),
  change({
    type: 'split',
    before: place('6.1', '6.1', 'Обращения', 50),
    after: place('7.1', '7.1', 'Обращения', 52),
    parts: [place('7.1/а', '7.1', 'Обращения', 53), place('7.1/б', '7.1', 'Обращения', 54)],
    edits: edits('Клиника отвечает письмом{+:+} на почту[- и-]{+;+} по телефону.')
  })
]

/** A finding in every state. */
export const findings: readonly DiffFinding[] = [
  finding('kz/withdrawal-channel', 'new', 'warning', place('6', '6', rights, 41), ''),
  finding('kz/no-unlimited-sharing', 'new', 'error', place('3.2', '3.2', goals, 29), 'передаёт сведения о приёме'),
  finding('kz/third-parties', 'unchanged', 'info', place('3.2', '3.2', goals, 29), 'передаёт сведения'),
  finding('text/numbering', 'updated', 'info', place('7.1', '7.1', 'Обращения', 52), '7.1'),
  finding('kz/cookies', 'absent', 'info', place('policy', '', '', 1), '')
]

/** All of it. */
export const sample: PolicyDiff = diffOf(changes, findings, 4)

/** The same diff with every word of a policy replaced. */
export function withWords(diff: PolicyDiff, words: string): PolicyDiff {
  const at = <T extends Place | undefined>(one: T): T => (one ? {...one, heading: words} : one)
  return {
    ...diff,
    before: {...diff.before, path: words},
    changes: diff.changes.map(one => ({
      ...one,
      ...(one.before && {before: at(one.before)}),
      ...(one.after && {after: at(one.after)}),
      ...(one.parts && {parts: one.parts.map(at)}),
      reason: words,
      facts: one.facts.map(({fact}) => ({fact, before: words, after: `${words} `})),
      edits: one.edits.map(({type}) => ({type, text: words}))
    })),
    findings: diff.findings.map(one => ({...at(one), reason: words, words}))
  }
}

import {documentKinds} from '../analyze/document-kind.js'
import type {Language} from '../language/language.js'
import type {WordsByLanguage} from './families.js'
import {readMany} from './read-pattern.js'
import type {Reader} from './reader.js'
import {type ByLanguage, type Rule, severities} from './rule.js'
import type {YamlNode} from './yaml.js'

/** Reads of which texts a rule speaks, and in which of them it is graver. */
export function readScope(
  reader: Reader,
  map: ReadonlyMap<string, YamlNode>,
  words: WordsByLanguage
): Pick<Rule, 'documents' | 'notFor' | 'onlyWhere' | 'severityWhen'> {
  const documents = reader
    .list(map.get('documents'), 'documents')
    .map(item => reader.choice(item, 'kind of document', documentKinds))
    .filter(one => one !== undefined)
  const notFor = reader.choice(map.get('notFor'), 'operator', ['sole-trader'] as const)
  const onlyWhere = map.get('onlyWhere')
  const graver = map.get('severityWhen')
  return {
    documents: documents.length > 0 ? documents : ['policy'],
    ...(notFor && {notFor}),
    ...(onlyWhere && {onlyWhere: readByLanguage(reader, onlyWhere, 'onlyWhere', words)}),
    ...(graver && {severityWhen: readGraver(reader, graver, words)})
  }
}

function readGraver(reader: Reader, node: YamlNode, words: WordsByLanguage): NonNullable<Rule['severityWhen']> {
  const map = reader.map(node, 'severityWhen', ['severity', 'anywhere'], ['severity', 'anywhere'])
  const anywhere = map.get('anywhere')
  return {
    severity: reader.choice(map.get('severity'), 'severity', severities) ?? 'warning',
    anywhere: anywhere ? readByLanguage(reader, anywhere, 'anywhere', words) : {}
  }
}

function readByLanguage(reader: Reader, node: YamlNode, what: string, words: WordsByLanguage): ByLanguage {
  const read = [...reader.map(node, what, ['ru', 'kk', 'en'])].map(([language, one]) => [
    language,
    readMany(reader, one, words(language as Language))[0]
  ])
  return Object.fromEntries(read.filter(([, expression]) => expression !== undefined)) as ByLanguage
}

import type {DiffWords} from './words.js'

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`

/** English words of the reports of two versions. */
export const en: DiffWords = {
  effect: {weakens: 'weakens', unclear: 'unclear', strengthens: 'strengthens', neutral: 'neutral'},
  effects: {weakens: 'weaken', unclear: 'unclear', strengthens: 'strengthen', neutral: 'neutral'},
  group: {
    weakens: 'Weaken the protection of the data subject',
    unclear: 'Effect on the protection of the data subject unclear',
    strengthens: 'Strengthen the protection of the data subject',
    neutral: 'No effect on the protection of the data subject'
  },
  type: {
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    moved: 'moved',
    renumbered: 'renumbered',
    split: 'split',
    merged: 'merged'
  },
  fact: {
    'operator-id': 'BIN (IIN)',
    'operator-name': 'operator',
    address: 'address',
    contact: 'contact',
    version: 'version',
    date: 'date',
    term: 'term',
    purpose: 'purpose',
    data: 'data',
    recipient: 'recipient',
    service: 'service',
    territory: 'territory',
    law: 'law'
  },
  state: {new: 'new', updated: 'updated', absent: 'closed', unchanged: 'unchanged'},
  found: {
    new: 'New findings',
    updated: 'Findings in other words',
    absent: 'Closed findings',
    unchanged: 'Unchanged findings'
  },
  states: {new: 'new', updated: 'updated', absent: 'closed', unchanged: 'unchanged'},
  noun: {
    clause: 'clause',
    section: 'section',
    title: 'title of the document',
    opening: 'opening',
    annex: 'annex',
    point: 'item',
    paragraph: 'para.',
    text: 'the whole text'
  },
  numbered: (noun, num) => `${noun} ${num}`,
  lacks: {before: 'none', after: 'none'},
  line: line => `line ${line}`,
  changes: amount => count(amount, 'change', 'changes'),
  effectOn: 'Protection of the data subject',
  all: 'all',
  findings: 'Findings',
  required: 'Required elements',
  errors: 'Errors',
  warnings: 'Warnings',
  clauses: 'Clauses',
  renumbered: 'Renumbered',
  reformatted: 'form only',
  roles: {added: 'new roles', removed: 'roles that are gone'},
  same: 'The texts are the same.',
  sameWords: 'Words, numbers and order of the clauses are the same.',
  pieces: {split: 'pieces', merged: 'of pieces'},
  moreClauses: amount => `and ${count(amount, 'more clause', 'more clauses')}`,
  leftOut: (changes, findings) => {
    const parts = [
      ...(changes > 0 ? [count(changes, 'change', 'changes')] : []),
      ...(findings > 0 ? [count(findings, 'finding', 'findings')] : [])
    ]
    return `Left out for length: ${parts.join(', ')}.`
  },
  verdict: ({weakens, unclear, strengthens, neutral}) => {
    if (weakens + unclear + strengthens + neutral === 0) return 'No changes of substance.'
    const doubt = unclear > 0 ? ` Changes of unclear effect: ${unclear}.` : ''
    return weakens > 0
      ? `Changes that weaken the protection of the data subject: ${weakens}.${doubt}`
      : `No change that weakens the protection of the data subject was found.${doubt}`
  },
  news: (findings, errors) => {
    if (findings === 0) return 'No new findings.'
    return `New findings: ${findings}${errors > 0 ? `, errors among them: ${errors}` : ''}.`
  }
}

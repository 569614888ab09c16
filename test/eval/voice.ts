import type {Random} from '../bench/random.js'
import type {Checked} from './checked.js'
import {wordings} from './words/wordings.js'

export type Params = Readonly<Record<string, string>>

/** How a policy calls its operator and the person whose data it handles; undefined where this is not known. */
export interface Voice {
  readonly operator: Params | undefined
  /** «Мы передаём» rather than «Оператор передаёт». */
  readonly we: boolean
  readonly subject: Params | undefined
  /** «Вы вправе» rather than «Покупатель вправе». */
  readonly you: boolean
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const capitalised = (forms: Params): Params =>
  Object.fromEntries(Object.entries(forms).map(([form, words]) => [form, upper(words)]))

/** The voice in which the policy itself speaks, so that planted words sound like their neighbours. */
export const voiceOf = ({text, policy, analysis}: Checked): Voice => {
  const {people} = wordings[policy.language]
  const {we, you} = people
  const names = (role: string): string[] =>
    analysis.facts.roles
      .filter(one => one.role === role)
      .sort((a, b) => b.uses - a.uses)
      .map(one => one.name)
  const operator = names('operator').find(name => name === we['nom'] || people.operator(name, text))
  const subject = names('subject').find(name => name === you['nom'] || people.subject(name, text))
  const brand = analysis.facts.operators.find(one => one.form === '' && /^[A-Za-z]+$/.test(one.name))
  const polite = (text.match(people.polite) ?? []).length > 2
  const isWe = operator === we['nom']
  const isYou = subject === you['nom']
  return {
    operator: isWe ? we : operator ? people.operator(operator, text) : brand && people.brand(brand.name, text),
    we: isWe,
    subject: isYou ? (polite ? capitalised(you) : you) : subject ? people.subject(subject, text) : undefined,
    you: isYou
  }
}

const slot = (name: string, voice: Voice, params: Params): string | undefined => {
  if (name.includes('|')) return name.split('|')[voice.we ? 1 : 0]
  if (name.includes('~')) return name.split('~')[voice.you ? 1 : 0]
  const [key = '', form = 'nom'] = name.toLowerCase().split(':')
  const forms = key === 'op' ? voice.operator : key === 'subj' ? voice.subject : undefined
  if (key !== 'op' && key !== 'subj') return params[name.toLowerCase()]
  return forms?.[form] || undefined
}

/**
 * A template in the voice of a policy: `{op}`, `{subj:dat}` its names, a capital for a capital; `{передаёт|передаём}` by
 * whether it says «мы», `{даёт~даёте}` by whether it says «вы»; other slots are params, double
 * braces stay. Undefined where it cannot be said.
 */
export const expand = (template: string, voice: Voice, params: Params = {}): string | undefined => {
  let known = true
  const text = template.replace(/(?<!\{)\{([^{}]*)\}(?!\})/g, (_, name: string) => {
    const value = slot(name, voice, params)
    if (value === undefined) known = false
    return /^\p{Lu}/u.test(name) ? upper(`${value}`) : `${value}`
  })
  return known ? text : undefined
}

/** One of the templates, said in this voice; undefined where none can be. */
export const sayOne = (
  templates: readonly string[],
  voice: Voice,
  random: Random,
  params?: Params
): string | undefined => {
  for (const template of random.shuffle(templates)) {
    const text = expand(template, voice, params)
    if (text !== undefined) return text
  }
  return undefined
}

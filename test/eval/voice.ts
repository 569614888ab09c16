import type {Random} from '../bench/random.js'
import type {Forms} from '../bench/words.js'
import type {Checked} from './checked.js'
import {operatorForms, subjectForms} from './words/people.js'

/** How a policy calls its operator and the person whose data it handles; undefined where this is not known. */
export interface Voice {
  readonly operator: Forms | undefined
  /** «Мы передаём» rather than «Оператор передаёт». */
  readonly we: boolean
  readonly subject: Forms | undefined
  /** «Вы вправе» rather than «Покупатель вправе». */
  readonly you: boolean
}

const same = (name: string): Forms => ({nom: name, gen: name, dat: name, acc: name, ins: name, loc: name})

const we: Forms = {nom: 'мы', gen: '', dat: 'нам', acc: 'нас', ins: 'нами', loc: 'нас'}
const you: Forms = {nom: 'вы', gen: '', dat: 'вам', acc: 'вас', ins: 'вами', loc: 'вас'}

const capitalised = (forms: Forms): Forms => {
  const up = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1)
  return {
    nom: up(forms.nom),
    gen: up(forms.gen),
    dat: up(forms.dat),
    acc: up(forms.acc),
    ins: up(forms.ins),
    loc: up(forms.loc)
  }
}

/** The voice in which the policy itself speaks, so that planted words sound like their neighbours. */
export const voiceOf = ({text, analysis}: Checked): Voice => {
  const names = (role: string): string[] =>
    analysis.facts.roles
      .filter(one => one.role === role)
      .sort((a, b) => b.uses - a.uses)
      .map(one => one.name)
  const operator = names('operator').find(name => name === 'мы' || operatorForms.has(name))
  const subject = names('subject').find(name => name === 'вы' || subjectForms.has(name))
  const brand = analysis.facts.operators.find(one => one.form === '' && /^[A-Za-z]+$/.test(one.name))
  const polite = (text.match(/[а-яё,] Вы(?!\p{L})/gu) ?? []).length > 2
  return {
    operator: operator === 'мы' ? we : operator ? operatorForms.get(operator) : brand && same(brand.name),
    we: operator === 'мы',
    subject: subject === 'вы' ? (polite ? capitalised(you) : you) : subject ? subjectForms.get(subject) : undefined,
    you: subject === 'вы'
  }
}

export type Params = Readonly<Record<string, string>>

const isForm = (name: string, forms: Forms): name is keyof Forms => name in forms

const slot = (name: string, voice: Voice, params: Params): string | undefined => {
  if (name.includes('|')) return name.split('|')[voice.we ? 1 : 0]
  if (name.includes('~')) return name.split('~')[voice.you ? 1 : 0]
  const [key = '', form = 'nom'] = name.toLowerCase().split(':')
  const forms = key === 'op' ? voice.operator : key === 'subj' ? voice.subject : undefined
  if (key !== 'op' && key !== 'subj') return params[name.toLowerCase()]
  return forms && isForm(form, forms) && forms[form] !== '' ? forms[form] : undefined
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
    return /^\p{Lu}/u.test(name) ? `${value?.charAt(0).toUpperCase()}${value?.slice(1)}` : `${value}`
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

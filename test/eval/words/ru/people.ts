import {type Forms, operators, users} from '../../../bench/words.js'
import type {Params} from '../../voice.js'
import type {Naming} from '../wording.js'

const forms = (row: string): Forms => {
  const [nom = '', gen = '', dat = '', acc = '', ins = '', loc = ''] = row.split(', ')
  return {nom, gen, dat, acc, ins, loc}
}

const byName = (all: readonly Forms[]): ReadonlyMap<string, Forms> => new Map(all.map(one => [one.nom, one]))

export const we: Params = {nom: 'мы', gen: '', dat: 'нам', acc: 'нас', ins: 'нами', loc: 'нас'}
export const you: Params = {nom: 'вы', gen: '', dat: 'вам', acc: 'вас', ins: 'вами', loc: 'вас'}

/** «Вы» with a capital inside sentences. */
export const polite = /[а-яё,] Вы(?!\p{L})/gu

/** A name in Latin letters, the same in every case. */
export const brand: Naming = name => ({nom: name, gen: name, dat: name, acc: name, ins: name, loc: name})

/** Names of the operator that can be put into every case. */
const operatorForms = byName([
  ...operators,
  ...[
    'Продавец, Продавца, Продавцу, Продавца, Продавцом, Продавце',
    'Маркетплейс, Маркетплейса, Маркетплейсу, Маркетплейс, Маркетплейсом, Маркетплейсе',
    'Организация, Организации, Организации, Организацию, Организацией, Организации',
    'Клиника, Клиники, Клинике, Клинику, Клиникой, Клинике',
    'Школа, Школы, Школе, Школу, Школой, Школе',
    'Банк, Банка, Банку, Банк, Банком, Банке'
  ].map(forms)
])

/** Names of the person whose data it is; all masculine. */
const subjectForms = byName([
  ...users,
  ...[
    'Субъект, Субъекта, Субъекту, Субъекта, Субъектом, Субъекте',
    'Пациент, Пациента, Пациенту, Пациента, Пациентом, Пациенте',
    'Абонент, Абонента, Абоненту, Абонента, Абонентом, Абоненте'
  ].map(forms)
])

export const operator: Naming = name => operatorForms.get(name)
export const subject: Naming = name => subjectForms.get(name)

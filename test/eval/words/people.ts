import {type Forms, operators, users} from '../../bench/words.js'

const forms = (row: string): Forms => {
  const [nom = '', gen = '', dat = '', acc = '', ins = '', loc = ''] = row.split(', ')
  return {nom, gen, dat, acc, ins, loc}
}

const byName = (all: readonly Forms[]): ReadonlyMap<string, Forms> => new Map(all.map(one => [one.nom, one]))

/** Names of the operator that can be put into every case. */
export const operatorForms = byName([
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
export const subjectForms = byName([
  ...users,
  ...[
    'Субъект, Субъекта, Субъекту, Субъекта, Субъектом, Субъекте',
    'Пациент, Пациента, Пациенту, Пациента, Пациентом, Пациенте',
    'Абонент, Абонента, Абоненту, Абонента, Абонентом, Абоненте'
  ].map(forms)
])

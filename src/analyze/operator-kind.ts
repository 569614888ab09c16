/** Who may answer for the data. */
export const operatorKinds = ['legal-entity', 'sole-trader'] as const
export type OperatorKind = (typeof operatorKinds)[number]

// A farm is run by a sole trader or by partners, a branch is a part of somebody else: their forms tell neither.
const neither = new Set(['', 'КХ', 'филиал'])

/** What the code of a legal form says of its owner; undefined where it says nothing. */
export function kindOfForm(form: string): OperatorKind | undefined {
  if (neither.has(form)) return undefined
  return form === 'ИП' ? 'sole-trader' : 'legal-entity'
}

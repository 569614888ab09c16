// Endings of masculine nouns by case and number; words of one row agree with the same verbs and adjectives.
const hard = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах']
const velar = ['', 'а', 'у', 'ом', 'е', 'и', 'ов', 'ам', 'ами', 'ах']
const soft = ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ей', 'ям', 'ями', 'ях']

interface Declined {
  readonly base: string
  readonly endings: readonly string[]
}

/**
 * A masculine name in the form in which another one is printed: «Клиенту» for «Заказчику», since «Клиент» stands for «Заказчик»; undefined
 * where the endings of one of them are not told by its last letters.
 */
export function inFormOf(printed: string, of: string, instead: string): string | undefined {
  const from = decline(of)
  const to = decline(instead)
  if (!from || !to || !printed.startsWith(from.base)) return undefined
  const at = from.endings.indexOf(printed.slice(from.base.length))
  const ending = to.endings[at]
  return ending === undefined ? undefined : to.base + ending
}

/** «-ец» and «-ок» lose a vowel, after ж, ц, ч, ш and щ the stress is to be known; «Пользователь» but not «Часть». */
function decline(name: string): Declined | undefined {
  if (/тель$/.test(name)) return {base: name.slice(0, -1), endings: soft}
  if (!/^[А-Я][а-я]{2,}$/.test(name) || /[её][кц]$|ок$/.test(name)) return undefined
  if (/[гкх]$/.test(name)) return {base: name, endings: velar}
  return /(?:[ая]тор|ент|ор|ер|ёр|ист|ант|ат)$/.test(name) ? {base: name, endings: hard} : undefined
}

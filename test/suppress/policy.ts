/** A policy with three places of one violation and with gaps at its start and at sections. */
export const policy = `# Политика конфиденциальности

1. Общие положения

1.1. Оператор – ТОО «Шебер Логистик», БИН 230640001234.

2. Хранение

2.1. Персональные данные клиентов хранятся бессрочно.

2.2. Оператор вправе хранить персональные данные водителей бессрочно:

а) анкеты;

б) персональные данные родных хранятся бессрочно.

3. Доступ

3.1. Оператор отвечает на запросы о персональных данных письмом.
`

/** The rule of the violation, and the clauses in which it is found. */
export const rule = 'kz/no-indefinite-term'
export const clauses = ['2.1', '2.2', '2.2/б'] as const

/** The policy with lines put before the lines that begin so; `''` is the end of the text. */
export function withLines(...lines: readonly (readonly [before: string, line: string])[]): string {
  return lines.reduce(
    (text, [before, line]) =>
      before === '' ? `${text}\n${line}\n` : text.replace(`\n${before}`, `\n${line}\n${before}`),
    policy
  )
}

import {readFileSync} from 'node:fs'
import {createAnalyzer} from '../../src/cli/analyze-policy.js'
import type {CompareInput} from '../../src/compare/compare.js'
import {type CompareOptions, compare} from '../../src/compare/compare.js'
import type {PolicyMatrix} from '../../src/compare/matrix.js'
import {rules} from '../rule-packs.js'

/** Texts read with one lexicon, each under its name. */
export function readTexts(texts: Readonly<Record<string, string>>): CompareInput[] {
  const read = createAnalyzer()
  return Object.entries(texts).map(([path, text]) => ({path, analysis: read(text, path)}))
}

/** Policies of the corpus by their names. */
export function readCorpus(...names: string[]): CompareInput[] {
  const paths = names.map(name => `corpus/${name}/v1.md`)
  return readTexts(Object.fromEntries(paths.map(path => [path, readFileSync(path, 'utf8')])))
}

/** The matrix by the law of one day, in Russian. */
export function matrixOf(policies: readonly CompareInput[], options: Partial<CompareOptions> = {}): PolicyMatrix {
  return compare(policies, {rules, asOf: '2026-11-20', language: 'ru', ...options})
}

/** A made-up policy that says much. */
export const full = `# Политика в отношении персональных данных

Редакция 3.1 от 12 мая 2026 года

1. Общие сведения

1.1. Оператор – ТОО «Тұлпар Сервис», БИН 160440012346, адрес: г. Алматы, ул. Сатпаева, 14, офис 3 (далее – Оператор).

1.2. Политика составлена по Закону Республики Казахстан № 94-V «О персональных данных и их защите».

2. Сроки

2.1. Персональные данные хранятся 3 года после закрытия учётной записи.

2.2. На запрос субъекта Оператор отвечает в течение трёх рабочих дней.

2.3. Ошибки в данных Оператор исправляет в течение одного рабочего дня.

3. Передача

3.1. Оператор передаёт персональные данные курьерским службам и банкам.

3.2. База с персональными данными находится на территории Республики Казахстан.

3.3. Для статистики сайт передаёт данные в Яндекс Метрику.
`

/** A made-up policy that says little, and some of it not as the law would have it. */
export const poor = `# Политика конфиденциальности

1. Общие сведения

1.1. Оператор – ИП «Көктем», адрес: г. Шымкент, ул. Байтурсынова, 8 (далее – Оператор). Почта: info@koktem.example.

2. Сроки

2.1. Персональные данные хранятся бессрочно.

2.2. На запрос субъекта Оператор отвечает в течение 20 рабочих дней.

3. Передача

3.1. Персональные данные третьим лицам не передаются.
`

import {plural} from '../messages.js'
import type {DiffWords} from './words.js'

/** Russian words of the reports of two versions. */
export const ru: DiffWords = {
  effect: {weakens: 'ослабляет', unclear: 'неясно', strengthens: 'усиливает', neutral: 'нейтрально'},
  effects: {weakens: 'ослабляют', unclear: 'неясны', strengthens: 'усиливают', neutral: 'нейтральны'},
  group: {
    weakens: 'Ослабляют защиту субъекта данных',
    unclear: 'Влияние на защиту субъекта данных неясно',
    strengthens: 'Усиливают защиту субъекта данных',
    neutral: 'На защиту субъекта данных не влияют'
  },
  type: {
    added: 'добавлено',
    removed: 'удалено',
    changed: 'изменено',
    moved: 'перемещено',
    renumbered: 'перенумеровано',
    split: 'разделено',
    merged: 'объединено'
  },
  fact: {
    'operator-id': 'БИН (ИИН)',
    'operator-name': 'оператор',
    address: 'адрес',
    contact: 'контакт',
    version: 'редакция',
    date: 'дата',
    term: 'срок',
    purpose: 'цель',
    data: 'данные',
    recipient: 'получатель',
    service: 'сервис',
    territory: 'территория',
    law: 'закон'
  },
  state: {new: 'новое', updated: 'изменилось', absent: 'закрыто', unchanged: 'прежнее'},
  found: {
    new: 'Новые замечания',
    updated: 'Замечания, слова которых изменились',
    absent: 'Закрытые замечания',
    unchanged: 'Замечания без изменений'
  },
  states: {new: 'новых', updated: 'изменилось', absent: 'закрыто', unchanged: 'без изменений'},
  noun: {
    clause: 'пункт',
    section: 'раздел',
    title: 'заголовок документа',
    opening: 'вступление',
    annex: 'приложение',
    point: 'подп.',
    paragraph: 'абз.',
    text: 'весь текст'
  },
  numbered: (noun, num) => `${noun} ${num}`,
  lacks: {before: 'не было', after: 'нет'},
  line: line => `строка ${line}`,
  changes: count => plural(count, 'изменение', 'изменения', 'изменений'),
  effectOn: 'Защита субъекта данных',
  all: 'всего',
  findings: 'Замечания',
  required: 'Обязательных сведений',
  errors: 'Ошибок',
  warnings: 'Предупреждений',
  clauses: 'Пунктов',
  renumbered: 'Перенумеровано',
  reformatted: 'только оформление',
  roles: {added: 'новые роли', removed: 'роли, которых больше нет'},
  same: 'Тексты одинаковы.',
  sameWords: 'Слова, номера и порядок пунктов одинаковы.',
  pieces: {split: 'части', merged: 'из частей'},
  moreClauses: count => `и ещё ${plural(count, 'пункт', 'пункта', 'пунктов')}`,
  leftOut: (changes, findings) => {
    const parts = [
      ...(changes > 0 ? [plural(changes, 'изменение', 'изменения', 'изменений')] : []),
      ...(findings > 0 ? [plural(findings, 'замечание', 'замечания', 'замечаний')] : [])
    ]
    return `Не показано из-за длины: ${parts.join(', ')}.`
  },
  verdict: ({weakens, unclear, strengthens, neutral}) => {
    if (weakens + unclear + strengthens + neutral === 0) return 'Изменений по существу нет.'
    const doubt = unclear > 0 ? ` Изменений, влияние которых неясно: ${unclear}.` : ''
    return weakens > 0
      ? `Изменений, которые ослабляют защиту субъекта данных: ${weakens}.${doubt}`
      : `Изменений, которые ослабляют защиту субъекта данных, не найдено.${doubt}`
  },
  news: (findings, errors) => {
    if (findings === 0) return 'Новых замечаний нет.'
    return `Новых замечаний: ${findings}${errors > 0 ? `, из них ошибок: ${errors}` : ''}.`
  }
}

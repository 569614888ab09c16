import type {DiffWords} from './words.js'

const noun: DiffWords['noun'] = {
  clause: 'тармақ',
  section: 'бөлім',
  title: 'құжат тақырыбы',
  opening: 'кіріспе',
  annex: 'қосымша',
  point: 'тармақша',
  paragraph: 'абзац',
  text: 'бүкіл мәтін'
}

/** What a Kazakh text itself may print behind a number: «5-бап», «2-тарау». */
const printed = new Set([...Object.values(noun), 'бап', 'тарау', 'бөлік'])

/** Kazakh words of the reports of two versions. */
export const kk: DiffWords = {
  effect: {weakens: 'әлсіретеді', unclear: 'түсініксіз', strengthens: 'күшейтеді', neutral: 'бейтарап'},
  effects: {weakens: 'әлсіретеді', unclear: 'түсініксіз', strengthens: 'күшейтеді', neutral: 'бейтарап'},
  group: {
    weakens: 'Деректер субъектісінің қорғалуын әлсіретеді',
    unclear: 'Деректер субъектісінің қорғалуына ықпалы түсініксіз',
    strengthens: 'Деректер субъектісінің қорғалуын күшейтеді',
    neutral: 'Деректер субъектісінің қорғалуына ықпал етпейді'
  },
  type: {
    added: 'қосылды',
    removed: 'алынып тасталды',
    changed: 'өзгертілді',
    moved: 'жылжытылды',
    renumbered: 'қайта нөмірленді',
    split: 'бөлінді',
    merged: 'біріктірілді'
  },
  fact: {
    'operator-id': 'БСН (ЖСН)',
    'operator-name': 'оператор',
    address: 'мекенжай',
    contact: 'байланыс',
    version: 'редакция',
    date: 'күн',
    term: 'мерзім',
    purpose: 'мақсат',
    data: 'деректер',
    recipient: 'алушы',
    service: 'сервис',
    territory: 'аумақ',
    law: 'заң'
  },
  state: {new: 'жаңа', updated: 'өзгерді', absent: 'жабылды', unchanged: 'бұрынғы'},
  found: {
    new: 'Жаңа ескертпелер',
    updated: 'Сөздері өзгерген ескертпелер',
    absent: 'Жабылған ескертпелер',
    unchanged: 'Өзгермеген ескертпелер'
  },
  states: {new: 'жаңа', updated: 'өзгерді', absent: 'жабылды', unchanged: 'өзгеріссіз'},
  noun,
  numbered: (name, num) => {
    if (name === noun.point) return `${num}) ${name}`
    return printed.has(name) ? `${num}-${name}` : `${name} ${num}`
  },
  lacks: {before: 'болмаған', after: 'жоқ'},
  line: line => `${line}-жол`,
  changes: count => `${count} өзгеріс`,
  effectOn: 'Деректер субъектісінің қорғалуы',
  all: 'барлығы',
  findings: 'Ескертпелер',
  required: 'Міндетті мәліметтер',
  errors: 'Қателер',
  warnings: 'Ескертулер',
  clauses: 'Тармақтар',
  renumbered: 'Қайта нөмірленді',
  reformatted: 'тек безендірілуі',
  roles: {added: 'жаңа рөлдер', removed: 'енді жоқ рөлдер'},
  same: 'Мәтіндер бірдей.',
  sameWords: 'Сөздері, нөмірлері және тармақтарының реті бірдей.',
  pieces: {split: 'бөліктері', merged: 'мына бөліктерден'},
  moreClauses: count => `және тағы ${count} тармақ`,
  leftOut: (changes, findings) => {
    const parts = [...(changes > 0 ? [`${changes} өзгеріс`] : []), ...(findings > 0 ? [`${findings} ескертпе`] : [])]
    return `Ұзақ болғандықтан көрсетілмеді: ${parts.join(', ')}.`
  },
  verdict: ({weakens, unclear, strengthens, neutral}) => {
    if (weakens + unclear + strengthens + neutral === 0) return 'Мәні бойынша өзгеріс жоқ.'
    const doubt = unclear > 0 ? ` Ықпалы түсініксіз өзгерістер: ${unclear}.` : ''
    return weakens > 0
      ? `Деректер субъектісінің қорғалуын әлсірететін өзгерістер: ${weakens}.${doubt}`
      : `Деректер субъектісінің қорғалуын әлсірететін өзгеріс табылмады.${doubt}`
  },
  news: (findings, errors) => {
    if (findings === 0) return 'Жаңа ескертпе жоқ.'
    return `Жаңа ескертпелер: ${findings}${errors > 0 ? `, оның ішінде қателер: ${errors}` : ''}.`
  }
}

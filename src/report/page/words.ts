import type {Language} from '../../language/language.js'
import {plural} from '../messages.js'

/** The own words of the page of a check, apart from those of every report. */
export interface PageWords {
  readonly title: string
  readonly skip: Readonly<Record<'findings' | 'text' | 'elements' | 'files', string>>
  readonly skipped: string
  readonly text: string
  readonly legend: string
  readonly found: string
  /** After «Ошибки»: those that have words there. */
  readonly inText: string
  readonly nothing: string
  /** Said at a heading under which an element is expected. */
  readonly lacks: string
  /** Said of what is missing, where a heading announces it. */
  readonly expected: string
  /** How many findings are known from before, or were set aside, or are gone. */
  readonly apart: Readonly<Record<'known' | 'suppressed' | 'closed', (count: number) => string>>
  readonly updated: string
  readonly why: string
  /** The same where there is a clause to copy. */
  readonly whyAndClause: string
  /** Leads to a finding of the same rule, which tells the rest. */
  readonly whySame: string
  readonly law: string
  readonly laws: string
  /** Of an act, where it is linked in the other language of the law. */
  readonly otherText: string
  readonly copy: string
  readonly copied: string
  readonly columns: Readonly<Record<'element' | 'answer' | 'where', string>>
  readonly filter: string
  readonly by: Readonly<Record<'severity' | 'kind' | 'rule', string>>
  readonly anyRule: string
  /** `{shown}` and `{all}` are numbers. */
  readonly shown: string
  readonly reset: string
  readonly previous: string
  readonly next: string
  readonly keys: string
  readonly note: string
  readonly count: (findings: number) => string
}

const ru: PageWords = {
  title: 'Проверка политики',
  skip: {
    findings: 'К списку найденного',
    text: 'К тексту политики',
    elements: 'К обязательным сведениям',
    files: 'К перечню файлов'
  },
  skipped: 'не политика, не проверен',
  text: 'Текст политики',
  legend: 'Отмечено в тексте',
  found: 'Что найдено',
  inText: 'в тексте',
  nothing: 'Ничего не найдено.',
  lacks: 'здесь не хватает',
  expected: 'ожидалось под заголовком',
  apart: {
    known: count => `Известно и раньше: ${count}`,
    suppressed: count => `Отключено с обоснованием: ${count}`,
    closed: count => `Закрыто, в тексте больше нет: ${count}`
  },
  updated: 'слова изменились',
  why: 'Почему',
  whyAndClause: 'Почему и что написать',
  whySame: 'Почему: как в замечании',
  law: 'Основание',
  laws: 'Законы, на которые есть ссылки',
  otherText: 'на казахском',
  copy: 'Скопировать',
  copied: 'Скопировано',
  columns: {element: 'Сведения', answer: 'Ответ', where: 'Где сказано'},
  filter: 'Отбор',
  by: {severity: 'По важности', kind: 'По виду', rule: 'По правилу'},
  anyRule: 'Все правила',
  shown: '{shown} из {all}',
  reset: 'Все',
  previous: 'Предыдущее',
  next: 'Следующее',
  keys: 'клавиши k и j',
  note: 'Найдено программой по словам текста. Выводы делает юрист.',
  count: findings => plural(findings, 'замечание', 'замечания', 'замечаний')
}

const kk: PageWords = {
  title: 'Саясатты тексеру',
  skip: {
    findings: 'Табылғандар тізіміне',
    text: 'Саясат мәтініне',
    elements: 'Міндетті мәліметтерге',
    files: 'Файлдар тізбесіне'
  },
  skipped: 'саясат емес, тексерілмеді',
  text: 'Саясат мәтіні',
  legend: 'Мәтінде белгіленген',
  found: 'Не табылды',
  inText: 'мәтінде',
  nothing: 'Ештеңе табылмады.',
  lacks: 'мұнда жетіспейді',
  expected: 'мына тақырып астында күтілген:',
  apart: {
    known: count => `Бұрыннан белгілі: ${count}`,
    suppressed: count => `Негіздемемен өшірілді: ${count}`,
    closed: count => `Жабылды, мәтінде енді жоқ: ${count}`
  },
  updated: 'сөздері өзгерді',
  why: 'Себебі',
  whyAndClause: 'Себебі және не жазу керек',
  whySame: 'Себебі мына ескертпедегідей:',
  law: 'Негізі',
  laws: 'Сілтеме жасалған заңдар',
  otherText: 'орысша',
  copy: 'Көшіру',
  copied: 'Көшірілді',
  columns: {element: 'Мәліметтер', answer: 'Жауап', where: 'Қайда айтылған'},
  filter: 'Іріктеу',
  by: {severity: 'Маңыздылығы бойынша', kind: 'Түрі бойынша', rule: 'Ереже бойынша'},
  anyRule: 'Барлық ереже',
  shown: '{all} ішінен {shown}',
  reset: 'Барлығы',
  previous: 'Алдыңғы',
  next: 'Келесі',
  keys: 'k және j пернелері',
  note: 'Бағдарлама мәтін сөздері бойынша тапты. Қорытындыны заңгер жасайды.',
  count: findings => `${findings} ескертпе`
}

const en: PageWords = {
  title: 'Check of a policy',
  skip: {
    findings: 'To the findings',
    text: 'To the text of the policy',
    elements: 'To the required elements',
    files: 'To the files'
  },
  skipped: 'no policy, not checked',
  text: 'Text of the policy',
  legend: 'Marked in the text',
  found: 'Findings',
  inText: 'in the text',
  nothing: 'Nothing was found.',
  lacks: 'missing here',
  expected: 'expected under the heading',
  apart: {
    known: count => `Known before: ${count}`,
    suppressed: count => `Suppressed with a reason: ${count}`,
    closed: count => `Closed, no longer in the text: ${count}`
  },
  updated: 'words changed',
  why: 'Why',
  whyAndClause: 'Why, and what to write',
  whySame: 'Why: as in finding',
  law: 'Basis',
  laws: 'Laws that are cited',
  otherText: 'in Kazakh',
  copy: 'Copy',
  copied: 'Copied',
  columns: {element: 'Element', answer: 'Answer', where: 'Where it is said'},
  filter: 'Choose findings',
  by: {severity: 'By severity', kind: 'By kind', rule: 'By rule'},
  anyRule: 'All rules',
  shown: '{shown} of {all}',
  reset: 'All',
  previous: 'Previous',
  next: 'Next',
  keys: 'keys k and j',
  note: 'Found by a program from the words of the text. What follows from it is for a lawyer to say.',
  count: findings => `${findings} ${findings === 1 ? 'finding' : 'findings'}`
}

/** Words of the page by language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {ru, kk, en}

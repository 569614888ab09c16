import type {Language} from '../../language/language.js'
/** Words that only the page of two versions has. */
export interface DiffHtmlWords {
  readonly title: string
  readonly overview: string
  readonly filter: string
  readonly byEffect: string
  readonly byType: string
  readonly reset: string
  /** `{shown}` and `{all}` are numbers. */
  readonly shown: string
  readonly before: string
  readonly after: string
  /** Stands on the side that has no such text. */
  readonly nothing: string
  readonly clauses: string
  readonly columns: {readonly severity: string; readonly rule: string; readonly place: string; readonly reason: string}
  readonly noFindings: string
  readonly note: string
}

const ru: DiffHtmlWords = {
  title: 'Сравнение двух редакций',
  overview: 'Обзор',
  filter: 'Отбор изменений',
  byEffect: 'По влиянию',
  byType: 'По виду',
  reset: 'Показать все',
  shown: 'Показано {shown} из {all}',
  before: 'Было',
  after: 'Стало',
  nothing: 'Такого текста нет',
  clauses: 'Пунктов',
  columns: {severity: 'Важность', rule: 'Правило', place: 'Где', reason: 'Что сказано'},
  noFindings: 'Новых и закрытых замечаний нет.',
  note: 'Влияние оценено программой по словам текста. Вывод о нём делает юрист.'
}

const kk: DiffHtmlWords = {
  title: 'Екі редакцияны салыстыру',
  overview: 'Шолу',
  filter: 'Өзгерістерді іріктеу',
  byEffect: 'Ықпалы бойынша',
  byType: 'Түрі бойынша',
  reset: 'Бәрін көрсету',
  shown: '{all} ішінен {shown} көрсетілді',
  before: 'Дейін',
  after: 'Кейін',
  nothing: 'Мұндай мәтін жоқ',
  clauses: 'Тармақтар',
  columns: {severity: 'Маңыздылығы', rule: 'Ереже', place: 'Қайда', reason: 'Не айтылған'},
  noFindings: 'Жаңа да, жабылған да ескертпе жоқ.',
  note: 'Ықпалды бағдарлама мәтін сөздері бойынша бағалады. Ол туралы қорытындыны заңгер жасайды.'
}

const en: DiffHtmlWords = {
  title: 'Two versions compared',
  overview: 'Overview',
  filter: 'Choose changes',
  byEffect: 'By effect',
  byType: 'By type',
  reset: 'Show all',
  shown: '{shown} of {all} shown',
  before: 'Before',
  after: 'After',
  nothing: 'No such text',
  clauses: 'Clauses',
  columns: {severity: 'Severity', rule: 'Rule', place: 'Where', reason: 'What is said'},
  noFindings: 'No new and no closed findings.',
  note: 'The effect is judged by a program from the words of the text. What follows from it is for a lawyer to say.'
}

/** Words of the page by language. */
export const diffHtmlWords: Readonly<Record<Language, DiffHtmlWords>> = {ru, kk, en}

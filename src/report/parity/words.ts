import type {Language} from '../../language/language.js'
import {plural} from '../messages.js'

/** Words that only the report of versions in several languages has. */
export interface ParityWords {
  readonly title: string
  readonly same: string
  readonly found: (count: number) => string
  /** How many passages were set side by side. */
  readonly aligned: (count: number) => string
  /** Said where the texts are hardly versions of each other. */
  readonly doubtful: string
  /** Rules about required elements that do not read all the languages. */
  readonly unread: (count: number) => string
  readonly columns: {readonly severity: string; readonly rule: string; readonly place: string; readonly reason: string}
  readonly file: string
  readonly language: string
  readonly clauses: string
  readonly note: string
}

const ru: ParityWords = {
  title: 'Версии на разных языках',
  same: 'Расхождений не найдено',
  found: count => `Найдено ${plural(count, 'расхождение', 'расхождения', 'расхождений')}`,
  aligned: count => `сопоставлено: ${plural(count, 'место', 'места', 'мест')}`,
  doubtful: 'Тексты мало похожи: возможно, это разные политики или редакции разных дней',
  unread: count =>
    `${plural(count, 'правило', 'правила', 'правил')} об обязательных сведениях не ${count === 1 ? 'читает' : 'читают'} одного из этих языков, по ним версии не сравнены`,
  columns: {severity: 'Важность', rule: 'Правило', place: 'Где', reason: 'Что расходится'},
  file: 'Файл',
  language: 'Язык',
  clauses: 'Пунктов',
  note: 'Тексты сопоставлены по строению, числам и именам, без перевода. Верен ли перевод, решает переводчик.'
}

const kk: ParityWords = {
  title: 'Әртүрлі тілдегі нұсқалар',
  same: 'Алшақтық табылмады',
  found: count => `${count} алшақтық табылды`,
  aligned: count => `салыстырылған орын: ${count}`,
  doubtful: 'Мәтіндердің ұқсастығы аз: бұл әртүрлі саясаттар немесе әр кездегі редакциялар болуы мүмкін',
  unread: count =>
    `Міндетті мәліметтер туралы ${count} ереже бұл тілдердің бірін оқымайды, нұсқалар олар бойынша салыстырылмады`,
  columns: {severity: 'Маңызы', rule: 'Ереже', place: 'Орны', reason: 'Алшақтық'},
  file: 'Файл',
  language: 'Тілі',
  clauses: 'Тармақ',
  note: 'Мәтіндер аудармасыз, құрылымы, сандары және атаулары бойынша салыстырылған. Аударманың дұрыстығын аудармашы шешеді.'
}

const en: ParityWords = {
  title: 'Versions in several languages',
  same: 'No disagreement found',
  found: count => `${count} ${count === 1 ? 'disagreement' : 'disagreements'} found`,
  aligned: count => `passages side by side: ${count}`,
  doubtful: 'The texts are hardly alike: they may be other policies, or versions of other days',
  unread: count =>
    `${count} ${count === 1 ? 'rule' : 'rules'} about required elements ${count === 1 ? 'does' : 'do'} not read one of these languages and ${count === 1 ? 'compares' : 'compare'} nothing here`,
  columns: {severity: 'Severity', rule: 'Rule', place: 'Where', reason: 'What disagrees'},
  file: 'File',
  language: 'Language',
  clauses: 'Clauses',
  note: 'The texts are set side by side by their structure, numbers and names, without translation. Whether a translation is right is for a translator to say.'
}

/** Those words by language. */
export const parityWords: Readonly<Record<Language, ParityWords>> = {ru, kk, en}

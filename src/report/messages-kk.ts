import type {Messages} from './messages.js'

const laws: Readonly<Record<string, string>> = {
  '94-V': '№ 94-V Заң',
  '255-VIII': '№ 255-VIII Цифрлық кодекс',
  '395/НҚ': '№ 395/НҚ қағидалары'
}

/** Kazakh words of the reports. */
export const kk: Messages = {
  severity: {error: 'қате', warning: 'ескерту', info: 'мәлімет'},
  document: {policy: 'саясат', consent: 'келісім', 'cookie-notice': 'cookie хабарламасы', other: 'өзге құжат'},
  language: {ru: 'орыс тілі', kk: 'қазақ тілі', en: 'ағылшын тілі'},
  clause: num => `${num}-тармақ`,
  opening: 'Тармақтардан тыс',
  whole: 'Мәтінде не жоқ',
  clauses: count => `${count} тармақ`,
  lawOf: day => `${day} күнгі заң`,
  notAPolicy: 'мәтін дербес деректер жөніндегі саясатқа ұқсамайды, тексерілмеді',
  more: (count, rule) => `және тағы ${count}: ${rule}`,
  unasked: (count, language) =>
    `${{ru: 'Орыс', kk: 'Қазақ', en: 'Ағылшын'}[language]} тіліндегі мәтін толық тексерілмеді: ${count} ереже оны әзірге оқымайды`,
  elements: (present, required) => `Міндетті мәліметтер: ${required} ішінен ${present}`,
  counts: (errors, warnings, infos) => `${errors} қате, ${warnings} ескерту, ${infos} мәлімет`,
  files: count => `Тексерілді: ${count} файл`,
  skipped: count => `өткізіп жіберілді (саясат емес): ${count}`,
  unread: 'Тексерілмеді',
  article: (article, paragraph, sub) => {
    if (sub === '') return paragraph === '' ? `${article}-бап` : `${article}-баптың ${paragraph}-тармағы`
    return `${article}-баптың ${paragraph === '' ? '' : `${paragraph}-тармағының `}${sub}) тармақшасы`
  },
  point: number => `${number}-тармақ`,
  law: law => laws[law] ?? law,
  facts: {
    operator: 'Оператор',
    role: 'Рөлдер',
    identifier: 'БСН, ЖСН және басқа нөмірлер',
    bank: 'Банк деректемелері',
    organisation: 'Ұйымдар',
    email: 'Электрондық пошта',
    phone: 'Телефондар',
    site: 'Сайттар',
    messenger: 'Мессенджерлер',
    address: 'Мекенжайлар',
    version: 'Редакцияның күні мен нөмірі',
    date: 'Күндер',
    duration: 'Мерзімдер',
    definition: 'Анықтамалар',
    reference: 'Сілтемелер',
    law: 'Заңдар',
    territory: 'Аумақтар',
    vendor: 'Сервистер',
    purpose: 'Мақсаттар',
    data: 'Деректер',
    recipient: 'Алушылар',
    statement: 'Мәлімдемелер'
  }
}

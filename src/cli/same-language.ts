import type {Language} from '../language/language.js'
import type {Wording} from './messages.js'

const names: Readonly<Record<Language, Wording>> = {
  ru: {ru: 'русском', kk: 'орыс', en: 'Russian'},
  kk: {ru: 'казахском', kk: 'қазақ', en: 'Kazakh'},
  en: {ru: 'английском', kk: 'ағылшын', en: 'English'}
}

/** Of a version in the language of another one, which is at `path`. */
export function sameLanguage(language: Language, path: string): Wording {
  const {ru, kk, en} = names[language]
  return {
    ru: `текст на ${ru} языке, как и ${path}; ожидались версии на разных языках, две редакции сравнивает zanlint diff`,
    kk: `мәтін ${path} сияқты ${kk} тілінде; әртүрлі тілдегі нұсқалар күтілген, екі редакцияны zanlint diff салыстырады`,
    en: `a text in ${en}, as is ${path}; versions in different languages were expected, two in one are for: zanlint diff`
  }
}

import {loadPageReader} from '../parse/html/load.js'
import type {PageFault} from '../parse/html/page.js'
import type {Problem, Wording} from './messages.js'
import type {PolicyText} from './read-file.js'

// Fewer hidden words are a hint, a label, a closed menu.
const fewestHidden = 50

/** Reads what the page shows of whose html a file is; this file and all that it needs is loaded when html is met. */
export async function readHtml(file: PolicyText): Promise<PolicyText | {readonly problem: Problem}> {
  const readPage = await loadPageReader()
  const page = readPage(file.text)
  if (typeof page === 'string') return {problem: {path: file.path, reason: faults[page]}}
  const {path, notes} = file
  const {hiddenWords} = page
  const hidden = hiddenWords < fewestHidden ? [] : [{path, reason: wordHidden(hiddenWords)}]
  return {...file, notes: [...notes, ...hidden], page}
}

function wordHidden(words: number): Wording {
  return {
    ru: `скрытое на странице не прочитано, слов: ${words}; вкладку или окно нужно открыть и сохранить страницу ещё раз`,
    kk: `бетте жасырылғаны оқылмады, сөздер: ${words}; қойындыны немесе терезені ашып, бетті қайта сақтау керек`,
    en: `what the page hides was not read, words: ${words}; a tab or a window is to be opened and the page saved again`
  }
}

const faults: Readonly<Record<PageFault, Wording>> = {
  'no-text': {ru: 'в странице нет текста', kk: 'бетте мәтін жоқ', en: 'the page has no text'},
  'script-drawn': {
    ru: 'в странице нет текста: её рисует сценарий; нужна страница, сохранённая из браузера',
    kk: 'бетте мәтін жоқ: оны скрипт салады; браузерден сақталған бет керек',
    en: 'the page has no text: a script draws it; the page as saved by a browser is needed'
  },
  frames: {
    ru: 'в странице нет текста: он стоит во фрейме, страница фрейма сохраняется отдельно',
    kk: 'бетте мәтін жоқ: ол фреймде тұр, фрейм беті бөлек сақталады',
    en: 'the page has no text: it stands in a frame, whose page is to be saved itself'
  },
  'too-deep': {
    ru: 'теги страницы вложены друг в друга слишком глубоко, такая страница не читается',
    kk: 'беттің тегтері бір-біріне тым терең кіріктірілген, мұндай бет оқылмайды',
    en: 'the tags of the page are nested too deep to be read'
  },
  'too-many-tags': {
    ru: 'в странице больше 200 000 тегов, такая страница не читается',
    kk: 'бетте 200 000-нан астам тег бар, мұндай бет оқылмайды',
    en: 'the page has over 200,000 tags and is not read'
  }
}

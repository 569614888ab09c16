import {draftSections} from './draft.js'
import {createLayout, renderSections, titleLine} from './layout.js'
import {createRandom, type Random} from './random.js'
import {createVoice, expand, mailOf, nameOf, type Voice} from './voice.js'

/** Real policies in Russian take 15 to 50 kB of UTF-8, 33 on average. */
const smallest = 17_000
const largest = 49_000

/** What the title, the preamble and the requisites weigh in bytes, roughly. */
const frame = 1100

const titles = ['конфиденциальности', 'обработки персональных данных', 'защиты сведений о людях', 'приватности']

const preambles = [
  `{This} (далее – {title}) описывает, как {company}, БИН {bin}, адрес: {address} (далее – {op}) обращается с данными
  людей, которые открывают {site} (далее – {svc}).`,
  `{Company} (далее – {op}) ведёт страницы по адресу {site} (далее – {svc}) и отвечает за сведения о каждом, кто ими
  пользуется (далее – {user}). Как именно, рассказывает {this} (далее – {title}).`,
  `Кто здесь кто: {company}, БИН {bin} – далее {op}; человек, который заходит на {site}, – далее {user}; страницы и
  программы вместе – далее {svc}.`
]

const preamble = (voice: Voice, random: Random): string =>
  expand(random.pick(preambles).replace(/\s+/g, ' '), voice, random)

const requisites = (voice: Voice): string[] => {
  const {company} = voice
  const lines = [nameOf(company), `БИН: ${company.bin}`, `Адрес: Республика Казахстан, ${company.address}`]
  return [...lines, `ИИК: ${company.account}`, `E-mail: ${mailOf(voice)}`, `Телефон: ${company.phone}`]
}

/**
 * A policy in Russian of a company that does not exist; the same seed always gives the same bytes, another seed another
 * company, other terms and another order of clauses. `bytes` is its size in UTF-8, met within a tenth from 15 kB on.
 */
export const generatePolicy = (seed: number, options: {readonly bytes?: number} = {}): string => {
  const random = createRandom(seed)
  const bytes = options.bytes ?? random.int(smallest, largest)
  const voice = createVoice(random)
  const sections = draftSections(voice, random, bytes - frame)
  const layout = createLayout(random, sections)
  const title = `${voice.document.title} ${random.pick(titles)}`
  const last = layout.numbering === 'flat' ? 0 : sections.length + 1
  const blocks = [
    layout.heading === '## ' ? `# ${title}` : title,
    `Редакция ${voice.version} от ${voice.date}`,
    preamble(voice, random),
    ...renderSections(layout, sections, random),
    titleLine(layout, random.pick(['Реквизиты', 'Сведения о владельце', 'Контакты и реквизиты']), last),
    ...requisites(voice)
  ]
  return `${blocks.join('\n\n')}\n`
}

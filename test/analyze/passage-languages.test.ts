import {VFile} from 'vfile'
import {type Passage, readPassages} from '../../src/analyze/passage.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {createProcessor} from '../../src/parse/parser.js'

const read = (text: string): Passage[] =>
  readPassages(createProcessor().parse(new VFile({path: 'p.md', value: text})), createLexicon())

describe('languages of a policy that holds several', () => {
  test.each<[name: string, text: string, languages: string]>([
    [
      'paragraphs in turn',
      'Оператор хранит данные в Казахстане.\n\nОператор деректерді Қазақстанда сақтайды.\n\nThe operator stores the data in Kazakhstan.',
      'ru kk en'
    ],
    [
      'cells side by side',
      '| Қазақша мәтін | Русский текст |\n| --- | --- |\n| Оператор деректерді сақтайды. | Оператор хранит данные. |\n| Деректер үшінші тұлғаларға берілмейді. | Данные не передаются третьим лицам. |',
      'kk ru kk ru kk ru'
    ],
    ['sentences of one clause', 'Біз деректерді сақтаймыз. Мы храним данные на серверах.', 'kk ru'],
    [
      'names take the language of what stands around them',
      'Біз мынадай сервистерді пайдаланамыз:\n\n- Google Analytics;\n- Telegram;\n- Яндекс.Метрика аналитикасы.',
      'kk kk kk kk'
    ],
    [
      'names in Russian text',
      'Мы используем следующие сервисы:\n\n- Google Analytics;\n- Cloudflare Workers.',
      'ru ru ru'
    ],
    ['a Russian sentence with a Kazakh name', 'ТОО «Ағаш Үй» хранит заявки посетителей.', 'ru']
  ])('%s', (_, text, languages) => {
    expect(
      read(text)
        .map(({language}) => language)
        .join(' ')
    ).toBe(languages)
  })
})

import {VFile} from 'vfile'
import {readPassages} from '../../src/analyze/passage.js'
import {findReferences, type Reference} from '../../src/analyze/references.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {createProcessor} from '../../src/parse/parser.js'

const read = (text: string) =>
  readPassages(createProcessor().parse(new VFile({path: 'p.md', value: text})), createLexicon())
const show = ({target, nums, law}: Reference) =>
  [target, nums.join(' '), law ? `<${law}>` : ''].filter(Boolean).join(' ')
const inText = (text: string) => findReferences(read(text)).map(show)
const inClause = (words: string, title = 'Политика конфиденциальности') =>
  inText(`# ${title}\n\n## 5. Порядок\n\n5.3. ${words}\n`)

describe('references to this text', () => {
  test.each<[words: string, ...found: string[]]>([
    ['Кроме случаев из п.4.3.2. и п.4.4. настоящей Политики.', 'clause 4.3.2', 'clause 4.4'],
    ['Цели названы в п. 8.7. настоящей Политики.', 'clause 8.7'],
    ['Кроме п.п. 5.2., 5.3. и 7.2. настоящей Политики.', 'clause 5.2 5.3 7.2'],
    ['Кроме пп. 1.1 – 1.4 Политики.', 'clause 1.1 1.2 1.3 1.4'],
    ['Правило пункта 4.2 остаётся.', 'clause 4.2'],
    ['Это сказано пунктом 3.2 Политики.', 'clause 3.2'],
    ['Цели описаны в разделе 3.', 'section 3'],
    ['Сроки названы в разделах 3–5 Политики.', 'section 3 4 5'],
    ['Сроки названы в разделах 3, 4 и 7.', 'section 3 4 7'],
    ['Об этом говорит раздел II.', 'section II'],
    ['Сроки даны в главе 2 настоящей Политики.', 'section 2'],
    ['Перечень дан в Приложении 3.', 'annex 3'],
    ['Форма – Приложение № 1 к настоящей Политике.', 'annex 1'],
    ['Формы даны в приложениях № 1 и 2.', 'annex 1 2'],
    ['Форма дана в приложении 2 к Политике.', 'annex 2'],
    ['Это предмет настоящего раздела.', 'self'],
    ['Лица, названные в настоящем пункте, молчат.', 'self'],
    ['Адрес указан в данном пункте.', 'self'],
    ['См. п. 5.', 'clause 5'],
    ['Цели – согласно п.8 настоящей Политики.', 'clause 8'],
    ['В подпункте 1) пункта 2 назван срок.', 'clause 2/1'],
    ['В подпунктах 1), 2) пункта 4.1 названы сроки.', 'clause 4.1/1 4.1/2'],
    ['В подпункте «б» пункта 4.1 назван срок.', 'clause 4.1/б'],
    ['В пп. а) п. 2.1 назван срок.', 'clause 2.1/а'],
    ['В п.п. а), б) п. 4.1 названы сроки.', 'clause 4.1/а 4.1/б'],
    ['В подпункте 2 настоящего пункта назван срок.', 'clause 5.3/2'],
    ['В пункте 4 настоящего раздела назван срок.', 'clause 5.4'],
    ['В абзаце втором пункта 3.1 назван срок.', 'clause 3.1'],
    ['В пункте 3 раздела 4 назван срок.', 'clause 4/3'],
    ['В пункте 4.3 раздела 4 назван срок.', 'clause 4.3'],
    ['Пунктами 4.1, 4.2 и разделом 5 названы сроки.', 'clause 4.1 4.2', 'section 5'],
    ['Статья 5 настоящей Политики называет сроки.', 'section 5'],
    ['Пункты 3-5 остаются в силе.', 'clause 3 4 5'],
    ['Пункты 7.11.1–7.11.3 остаются в силе.', 'clause 7.11.1 7.11.2 7.11.3'],
    ['В силу п. 4.2 и/или п. 4.3 дают ответ.', 'clause 4.2', 'clause 4.3']
  ])('%s', (words, ...found) => {
    expect(inClause(words)).toEqual(found)
  })

  test('a text whose parts are articles refers to them as sections', () => {
    expect(
      inText(
        '# Политика\n\n## Статья 1. Общее\n\nСроки дают в статье 2.\n\n## Статья 2. Сроки\n\nСрок назван в статье 8 Закона.\n'
      )
    ).toEqual(['section 2', 'article 8 <Закона>'])
  })

  test('a text that calls itself rules refers to its own rules', () => {
    expect(inClause('Срок – по пункту 4.2 Правил и пункту 3 Договора.', 'Правила обработки данных')).toEqual([
      'clause 4.2',
      'article 3 <Договора>'
    ])
  })
})

describe('references to laws and other documents', () => {
  test.each<[words: string, ...found: string[]]>([
    ['По ст. 10.1 Закона это можно.', 'article 10.1 <Закона>'],
    ['По ч. 1 ст. 10 Закона о персональных данных это можно.', 'article 10(1) <Закона о персональных данных>'],
    ['Статьями 7 и 8 Закона это дано.', 'article 7 8 <Закона>'],
    ['В подпункте 2) пункта 4 статьи 25 это сказано.', 'article 25(4)(2)'],
    ['В пп. 1 п. 2 ст. 25 Закона это сказано.', 'article 25(2)(1) <Закона>'],
    ['По п. 2 ст. 8 Закона РК это можно.', 'article 8(2) <Закона РК>'],
    [
      'По ст.387 Гражданского кодекса Республики Казахстан это оферта.',
      'article 387 <Гражданского кодекса Республики Казахстан>'
    ],
    ['По ст. 152 ГК РФ это можно.', 'article 152 <ГК РФ>'],
    ['По статье 19-1 Закона это запрещено.', 'article 19-1 <Закона>'],
    ['Форма дана Приложением №2 к Договору.', 'article 2 <Договору>'],
    ['По п. 2, 3 ч. 1 ст. 6 Закона это можно.', 'article 6(1)(2) 6(1)(3) <Закона>'],
    ['По подпункту 5-1) пункта 2 статьи 9 это можно.', 'article 9(2)(5-1)'],
    ['По п.п. 1 п. 2 ст. 8 это можно.', 'article 8(2)(1)'],
    ['По статьям 8-10 Закона это можно.', 'article 8 9 10 <Закона>'],
    ['По ст. 8, п. 4 Закона согласие полно.', 'article 8(4) <Закона>'],
    ['По ст. 6 152-ФЗ это можно.', 'article 6 <152-ФЗ>'],
    ['По статье 9 это можно без согласия.', 'article 9'],
    ['По пункту 16 Правил ответ дают быстро.', 'article 16 <Правил>'],
    ['По разделу 3 Пользовательского соглашения платят сразу.', 'article 3 <Пользовательского соглашения>'],
    ['По ст. 6 GDPR это можно.', 'article 6 <GDPR>'],
    ['По статье 12 Закона и пункту 5 настоящей Политики это можно.', 'article 12 <Закона>', 'clause 5'],
    ['По статье 79 КоАП РК платят штраф.', 'article 79 <КоАП РК>'],
    ['По пунктам 2 и 3 статьи 8 Закона срок дан.', 'article 8(2) 8(3) <Закона>'],
    [
      'По статье 8 Закона Республики Казахстан «О персональных данных и их защите» срок дан.',
      'article 8 <Закона Республики Казахстан «О персональных данных и их защите»>'
    ]
  ])('%s', (words, ...found) => {
    expect(inClause(words)).toEqual(found)
  })
})

describe('in Kazakh and English', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Заңның 8-бабында келісім туралы айтылған.', 'article 8 <Заңның>'],
    ['Заңның 25-бабының 2-тармағында міндет көрсетілген.', 'article 25(2) <Заңның>'],
    ['Осы Саясаттың 5.2-тармағында мерзім көрсетілген.', 'clause 5.2'],
    ['Бұл туралы 4-тармақта айтылған.', 'clause 4'],
    ['Мақсаттар 3-бөлімде сипатталған.', 'section 3'],
    ['Мерзімдер 5.2 және 5.3-тармақтарда көрсетілген.', 'clause 5.2 5.3'],
    ['Нысан 1-қосымшада берілген.', 'annex 1'],
    ['Осы бөлімде мерзім көрсетілген.', 'self'],
    ['The purposes are named in section 3(a) of this Policy.', 'section 3/a'],
    ['The term is set in clause 4.2 and section 5.', 'clause 4.2', 'section 5'],
    ['Sections 3 and 4 of this Policy apply.', 'section 3 4'],
    ['The list is given in Annex A.', 'annex A'],
    ['Article 6(1)(f) GDPR does not apply.', 'article 6(1)(f) <GDPR>'],
    ['Article 8 of the Law names the term.', 'article 8 <Law>'],
    ['Sections 3 to 5 of this Policy apply.', 'section 3 4 5'],
    ['Section 230 of the Communications Act does not apply.', 'article 230 <Communications Act>'],
    ['This section names the term.', 'self'],
    ['4.1-тармақтың 1) және 2) тармақшаларында тізбе берілген.', 'clause 4.1/1 4.1/2'],
    ['3-тармақтың 1)-тармақшасында тізбе берілген.', 'clause 3/1'],
    ['3-тармақтың а) тармақшасында тізбе берілген.', 'clause 3/а'],
    ['3.1–3.4-тармақтарда тізбе берілген.', 'clause 3.1 3.2 3.3 3.4'],
    ['4.1-ші тармақта мерзім көрсетілген.', 'clause 4.1'],
    ['Мерзім тармақ 4.1 ішінде көрсетілген.', 'clause 4.1'],
    ['II бөлімде мақсаттар көрсетілген.', 'section II'],
    ['Мақсаттар төмендегі 5-бөлімде көрсетілген.', 'section 5'],
    ['Осы Келісімнің 3.2-тармағы қолданылады.', 'clause 3.2'],
    ['Пайдаланушы келісімінің 3.2-тармағы қолданылады.', 'article 3.2 <Пайдаланушы келісімінің>'],
    ['Шарттың 3-тармағы қолданылады.', 'article 3 <Шарттың>'],
    ['8-баптың 1-тармағының 3) тармақшасы қолданылады.', 'article 8(1)(3)'],
    ['Заңның 24-бабы 1-тармағының 5) тармақшасы қолданылады.', 'article 24(1)(5) <Заңның>'],
    ['ҚР Азаматтық кодексінің 395-бабы бойынша бұл оферта болып табылады.', 'article 395 <ҚР Азаматтық кодексінің>'],
    ['GDPR-дің 6-бабы бізге қатысты қолданылмайды.', 'article 6 <GDPR-дің>'],
    ['Clause 4.2 of this Policy names the term.', 'clause 4.2'],
    ['Section 3 (a) of this Policy names the term.', 'section 3/a'],
    ['See Article 5 below for the terms.', 'section 5'],
    ['Paragraphs 3.1 and 3.2 name the terms.', 'clause 3.1 3.2'],
    ['Sections 3 through 5 hereof name the terms.', 'section 3 4 5'],
    ['Paragraph (a) of section 4.1 names the term.', 'clause 4.1/a'],
    ['Subparagraphs 1) and 2) of paragraph 4.1 of this Policy name the terms.', 'clause 4.1/1 4.1/2'],
    ['The term is set in item 4.2, p. 4.3 and cl. 5 of this Policy.', 'clause 4.2', 'clause 4.3', 'clause 5'],
    ['Paragraph 4 of Article 8 of the Law names the term.', 'article 8(4) <Law>'],
    ['Article 8(4) of the Law names the term.', 'article 8(4) <Law>'],
    ['Article 8, paragraph 1, subparagraph 3 of the Law names the term.', 'article 8(1)(3) <Law>'],
    ['Point (f) of Art. 6(1) GDPR does not apply.', 'article 6(1)(f) <GDPR>'],
    ['Art. 6 (1) (b) GDPR does not apply.', 'article 6(1)(b) <GDPR>'],
    ['Section 9 of our Terms of Use applies.', 'article 9 <Terms>'],
    ['Section 9 of the Cookie Policy applies.', 'article 9 <Cookie Policy>'],
    ['The form is in Schedule 1 and in Exhibit A.', 'annex 1', 'annex A']
  ])('%s', (text, ...found) => {
    expect(inText(`# Title\n\n${text}\n`)).toEqual(found)
  })
})

describe('no reference', () => {
  test.each([
    ['Саясат 15 тармақтан тұрады, қосымша 2 рет жарияланады.'],
    ['Деректердің бір бөлігі жойылады, кеңсе 3-қабаттағы 5-бөлмеде.'],
    ['At this point the paragraph 3 days of trial are over.'],
    ['See item 5 of the list, p. 5 of the brochure.'],
    ['Пункт выдачи 5 открыт; посылка ждёт в п. Боровое.'],
    ['Офис рядом со ст. метро Райымбек.'],
    ['Раздел сайта «Помощь» и данный раздел сайта открыты всем.'],
    ['Договор насчитывает 3 пункта и 2 раздела.'],
    ['Звоните: т. 8 700 000 00 00.'],
    ['Хранятся имя, адрес и т.п. 5 лет подряд.'],
    ['Приём до 18 ч. 30 мин.'],
    ['Мобильное приложение 2.0 запрашивает камеру в приложении 3 раза в день.'],
    ['В приложении 1С ведут учёт.'],
    ['Скидка в разделе 50 % и поддержка 24/7.'],
    ['Большая часть 2 групп прошла раздел 18+.'],
    ['Часть данных хранится в настоящее время.'],
    ['Настоящая Политика и настоящее Согласие действуют.'],
    ['Статья блога и статьи расходов открыты.'],
    ['Глава компании и абзац текста ни при чём.'],
    ['В данном приложении и в этом пункте выдачи работают люди.']
  ])('%s', words => {
    expect(inClause(words)).toEqual([])
  })

  test('a heading that begins with its own number', () => {
    expect(inText('# Политика\n\n## Приложение 1 к Политике\n\nТекст.\n\n## Раздел 7\n\nТекст.\n')).toEqual([])
  })
})

test('a reference has its whole span with the words of its owner', () => {
  const [found] = findReferences(read('# Политика\n\n1. Кроме п.п. 5.2., 5.3. настоящей Политики.\n'))
  expect(found?.passage.leaf.value.slice(found.start, found.end)).toBe('п.п. 5.2., 5.3. настоящей Политики')
  expect(found?.text).toBe('п.п. 5.2., 5.3. настоящей Политики')
})

test.each([
  ['Russian and Kazakh', `${'п. 1, 2, 3 и '.repeat(20_000)}${'1-бап '.repeat(5000)}`],
  ['Kazakh', `${'осы Саясаттың 4.2 және '.repeat(5000)}${'Шарттың 3-бабы, а) тармақша '.repeat(5000)}`],
  ['English', `${'paragraph (a) of section 3 (b) of the '.repeat(5000)}${'Section 9 of our very own '.repeat(5000)}`]
])('a hostile passage in %s is read in linear time', (_, words) => {
  const passages = read(`# Политика\n\n1. ${words}\n`)
  const start = performance.now()
  findReferences(passages)
  expect(performance.now() - start).toBeLessThan(2000)
})

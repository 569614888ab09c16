import {VFile} from 'vfile'
import {analyze} from '../../src/analyze/analyze.js'
import type {DocumentReading} from '../../src/analyze/document.js'
import {kindByTitle} from '../../src/analyze/document-words.js'
import {createProcessor} from '../../src/parse/parser.js'

const read = (text: string): DocumentReading =>
  analyze(createProcessor().parse(new VFile({path: 'p.md', value: text}))).document

describe('kinds of documents by their titles', () => {
  test.each<[title: string, kind: string | undefined]>([
    ['Құпиялылық саясаты', 'policy'],
    ['«Көктем» дүкенінің құпиялылық саясаты', 'policy'],
    ['Дербес деректерді өңдеу саясаты', 'policy'],
    ['Дербес деректерді өңдеу және қорғау қағидалары', 'policy'],
    ['Дербес деректерді жинау, өңдеу және қорғау туралы ереже', 'policy'],
    ['Жеке деректерді қорғау жөніндегі ереже', 'policy'],
    ['Дербес деректерді өңдеуге келісім', 'consent'],
    ['Дербес деректерді жинауға және өңдеуге келісім беру', 'consent'],
    ['Дербес деректер субъектісінің келісімі', 'consent'],
    ['КЕЛІСІМ', 'consent'],
    ['Келісім беру нысаны', 'consent'],
    ['Cookie файлдары туралы хабарлама', 'cookie-notice'],
    ['Cookie файлдарын пайдалану саясаты', 'cookie-notice'],
    ['Пайдаланушы келісімі', 'other'],
    ['Құпия ақпаратты жария етпеу туралы келісім', 'other'],
    ['Сайтты пайдалану шарттары', 'other'],
    ['Жария оферта', 'other'],
    ['Privacy Policy', 'policy'],
    ['PRIVACY NOTICE', 'policy'],
    ['Privacy Statement', 'policy'],
    ['Personal Data Processing Policy', 'policy'],
    ['Policy on the Processing of Personal Data', 'policy'],
    ['Data Protection Policy', 'policy'],
    ['Personal Data Processing Consent', 'consent'],
    ['Consent to the Processing of Personal Data', 'consent'],
    ['Consent Form', 'consent'],
    ['Cookie Notice', 'cookie-notice'],
    ['Cookies Policy', 'cookie-notice'],
    ['Terms of Use', 'other'],
    ['User Agreement', 'other'],
    ['Public Offer', 'other'],
    ['Біз туралы', undefined],
    ['About Us', undefined]
  ])('%s: %s', (title, kind) => {
    expect(kindByTitle(title)).toBe(kind)
  })
})

describe('a form of consent by its words', () => {
  test.each([
    ['Мен, төменде қол қойған, дербес деректерімді жинауға және өңдеуге келісім беремін.'],
    ['Осымен мен өз деректерімді өңдеуге келісімімді білдіремін.'],
    ['I, the undersigned, give consent to the processing of my personal data.'],
    ['I hereby consent to the collection and processing of my personal data.']
  ])('%s', text => {
    expect(read(text).kind).toBe('consent')
  })
})

describe('use, filling in or sending taken for consent', () => {
  test.each([
    ['Сайтты пайдалана отырып, сіз дербес деректеріңізді өңдеуге келісім бересіз.'],
    ['Сайтты пайдалану арқылы сіз осы Саясатқа келісесіз.'],
    ['Нысанды толтыру және жіберу арқылы Пайдаланушы деректерін өңдеуге келісімін береді.'],
    ['«Жіберу» батырмасын басу арқылы сіз деректеріңізді өңдеуге келісім бересіз.'],
    ['Сайтты пайдалану дербес деректерді өңдеуге келісімді білдіреді.'],
    ['Сайтқа тіркелу арқылы Пайдаланушы осы Саясаттың шарттарын қабылдайды.'],
    ['By using the Site, you agree to this Privacy Policy.'],
    ['By clicking the button you consent to the processing of your personal data.'],
    ['By submitting the form, the User accepts the terms of this Policy.'],
    ['Your use of the Site constitutes your consent to the processing of personal data.'],
    ['If you continue to use the Site, you agree to this Policy.']
  ])('%s', text => {
    expect(read(`# Privacy Policy\n\n${text}`).worksAsConsent).toBe(true)
  })

  test.each([
    ['Сайтты пайдалану келісім деп саналмайды.'],
    ['Пайдаланушы келісімін электрондық нысанда береді.'],
    ['Деректер Пайдаланушының келісімімен өңделеді.'],
    ['Сайтты пайдалану арқылы сіз cookie файлдарына келісесіз.'],
    ['Using the Site does not constitute consent to the processing of personal data.'],
    ['Personal data are processed with the consent of the User.'],
    ['By law, we may ask for your consent.']
  ])('not taken: %s', text => {
    expect(read(`# Privacy Policy\n\n${text}`).worksAsConsent).toBe(false)
  })
})

describe('texts that are no policies', () => {
  test.each([
    ['Дүкеніміз 2010 жылы ашылды.\n\nБіз нан мен тоқаш пісіреміз.\n\nБізге келіңіз.'],
    ['Our shop was opened in 2010.\n\nWe bake bread and buns.\n\nCome and visit.']
  ])('%s', text => {
    expect(read(text).isPolicy).toBe(false)
  })

  test.each([
    [
      '# Құпиялылық саясаты\n\nБіз сіздің дербес деректеріңізді жинаймыз.\n\nДеректерді үшінші тұлғаларға бермейміз.\n\nСіз келісіміңізді қайтарып ала аласыз.'
    ],
    [
      '# Privacy Policy\n\nWe collect your personal data.\n\nWe do not share the data with third parties.\n\nYou may withdraw your consent.'
    ]
  ])('a policy: %s', text => {
    expect(read(text)).toMatchObject({isPolicy: true, kind: 'policy'})
  })
})

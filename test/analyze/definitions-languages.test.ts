import {VFile} from 'vfile'
import type {Analysis} from '../../src/analyze/analysis.js'
import {analyze} from '../../src/analyze/analyze.js'
import {createProcessor} from '../../src/parse/parser.js'

const read = (text: string): Analysis => analyze(createProcessor().parse(new VFile({path: 'p.md', value: text})))

const defined = (text: string): string[] => read(text).facts.definitions.map(({form, term}) => `${form} ${term}`)

describe('terms defined in Kazakh', () => {
  test.each<[text: string, ...terms: string[]]>([
    ['«Көктем» ЖШС (бұдан әрі – Оператор) деректерді жинайды.', 'hereinafter Оператор'],
    ['Саясат «Көктем» қосымшасына (бұдан әрі мәтін бойынша – «Қызмет») қолданылады.', 'hereinafter Қызмет'],
    ['«Көктем» ЖШС, бұдан әрі «Компания» деп аталатын, деректерді өңдейді.', 'hereinafter Компания'],
    ['Дербес деректер субъектісі (бұдан әрі – Субъект) құқылы.', 'hereinafter Субъект'],
    ['«Көктем» ЖШС (одан әрі – «Дүкен») тапсырыстарды қабылдайды.', 'hereinafter Дүкен'],
    ['Пайдаланушы – Сайтты пайдаланатын жеке тұлға.', 'dash Пайдаланушы'],
    ['«Сайт» дегеніміз – интернет желісіндегі беттердің жиынтығы.', 'dash Сайт'],
    ['Сайт дегеніміз – интернет желісіндегі беттердің жиынтығы.', 'dash Сайт'],
    ['«Сайт» – бұл kolos.example мекенжайындағы интернет-ресурс.', 'dash Сайт'],
    ['«Дербес деректер» деп жеке тұлғаға қатысты мәліметтер түсініледі.', 'under Дербес деректер'],
    ['Дербес деректер деп жеке тұлғаға қатысты мәліметтер түсініледі.', 'under Дербес деректер'],
    ['Cookie файлдары – құрылғыда сақталатын шағын мәтіндік файлдар.', 'dash Cookie файлдары']
  ])('%s', (text, ...terms) => {
    expect(defined(text)).toEqual(terms)
  })

  test.each([
    ['Пайдаланушы деректерді дұрыс деп растайды.'],
    ['Дербес деректерді сақтау мерзімі – 5 жыл.'],
    ['Деректер мен сервистер – біздің басымдығымыз.'],
    ['Алматы қаласы, Абай даңғылы, 5 – біздің кеңсе.']
  ])('none: %s', text => {
    expect(defined(text)).toEqual([])
  })
})

describe('terms defined in English', () => {
  test.each<[text: string, ...terms: string[]]>([
    ['Altyn Kilem LLP (hereinafter – the "Operator") collects personal data.', 'hereinafter Operator'],
    ["Altyn Kilem LLP (hereinafter – the 'Operator') collects personal data.", 'hereinafter Operator'],
    ['Altyn Kilem LLP, hereinafter referred to as the "Operator", collects data.', 'hereinafter Operator'],
    ['Altyn Kilem LLP (the “Company”, “we”) runs the shop.', 'hereinafter Company', 'hereinafter we'],
    ['Altyn Kilem LLP ("we", "us") respects your privacy.', 'hereinafter we'],
    ['"Personal Data" means any information about a person.', 'under Personal Data'],
    ['Personal Data means any information about a person.', 'under Personal Data'],
    ['“User” refers to any individual who visits the Site.', 'under User'],
    ['The term "Service" shall mean the mobile application.', 'under Service'],
    ['User – an individual who uses the Site.', 'dash User'],
    ['Third Party means any person other than the Operator.', 'under Third Party']
  ])('%s', (text, ...terms) => {
    expect(defined(text)).toEqual(terms)
  })

  test.each([
    ['Use of the Site means consent to this Policy.'],
    ['Registration means acceptance of the terms.'],
    ['Personal data are stored in Kazakhstan.'],
    ['Altyn – a family bakery in Taraz.'],
    ["We don't share the user's data."]
  ])('none: %s', text => {
    expect(defined(text)).toEqual([])
  })
})

describe('who is who', () => {
  const names = (text: string): string[] => {
    const {operators, roles} = read(text).facts
    return [
      ...operators.map(({form, name, confidence}) => `${form} ${name} ${confidence}`),
      ...roles.map(({role, name}) => `${role} ${name}`)
    ]
  }

  test.each<[text: string, ...names: string[]]>([
    ['«Көктем» ЖШС (бұдан әрі – Оператор) деректерді жинайды.', 'ТОО Көктем high', 'operator Оператор'],
    ['Сайт иесі «Көктем» ЖШС болып табылады.', 'ТОО Көктем high'],
    ['Осы саясатты «Көктем» ЖШС әзірледі.', 'ТОО Көктем high'],
    ['Саясат «Көктем» ЖШС-нің kolos.example сайтына қолданылады.', 'ТОО Көктем high'],
    ['«Көктем» ЖШС дербес деректерді жинайды және өңдейді.', 'ТОО Көктем high'],
    ['Мен «Көктем» ЖШС-ге деректерімді өңдеуге келісім беремін.', 'ТОО Көктем high'],
    [
      'Жеке кәсіпкер Сағатова А.Б. (бұдан әрі – Сатушы) деректерді өңдейді.',
      'ИП Сағатова А.Б. high',
      'operator Сатушы'
    ],
    ['Біз сіздің деректеріңізді сақтаймыз.', 'operator біз', 'subject сіз'],
    ['Деректер «Жылдам» ЖШС-ге жеткізу үшін беріледі.'],
    ['Хостинг провайдері – «Бұлт» ЖШС.'],
    ['1.1. Пайдаланушы – сайтты пайдаланатын жеке тұлға.', 'subject Пайдаланушы'],
    ['The website is operated by Altyn Kilem LLP.', 'ТОО Altyn Kilem high'],
    ['Altyn Kilem LLP is committed to protecting privacy.', 'ТОО Altyn Kilem high'],
    ['We are Altyn Kilem LLP.', 'ТОО Altyn Kilem high', 'operator we'],
    ['The Site is owned by Individual Entrepreneur A. Sagatova.', 'ИП A. Sagatova high'],
    ['I hereby give my consent to Altyn Kilem LLP.', 'ТОО Altyn Kilem high'],
    ['Payments are processed by Altai Bank JSC.'],
    ['Data are transferred to Zhyldam LLP for delivery.'],
    ['Our hosting provider is Bult Service LLP.', 'operator we'],
    ['“User” refers to any individual who visits the Site.', 'subject User']
  ])('%s', (text, ...expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('uses of a term in its forms', () => {
  test.each<[text: string, uses: number]>([
    [
      '«Көктем» ЖШС (бұдан әрі – Оператор).\n\nОператордың деректері. Операторға хат. Операторлар туралы. Оператормен байланыс.',
      4
    ],
    ['1.1. Пайдаланушы – сайттағы жеке тұлға.\n\n1.2. Пайдаланушыға хабарлаймыз. Пайдаланушылардың құқықтары.', 2],
    ['«Сайт» – kolos.example интернет-ресурсы.\n\nСайтта, Сайттың, Сайттан, Сайттағы.', 4],
    ['"Cookies" means files that the browser keeps.\n\nA cookie is set. Cookies are deleted.', 2],
    ['“Third Party” means any person.\n\nWe tell Third Parties. A Third Party asks.', 2]
  ])('%s', (text, uses) => {
    expect(read(text).facts.uses()).toHaveLength(uses)
  })
})

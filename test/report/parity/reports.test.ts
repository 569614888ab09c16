import {languages} from '../../../src/language/language.js'
import {reportParityHtml} from '../../../src/report/parity/html.js'
import {reportParityJson} from '../../../src/report/parity/json.js'
import {reportParityMarkdown} from '../../../src/report/parity/markdown.js'
import {reportParityText} from '../../../src/report/parity/text.js'
import {compareTexts} from '../../parity/told.js'

const texts = {
  ru: '# Политика\n\n1. Ответ на запрос даётся в течение 5 дней.\n\n2. Пароли <b>хранятся</b> в виде хэшей.\n\n3. Аптека продаёт лекарства.\n',
  kk: '# Саясат\n\n1. Сұрауға жауап 7 күн ішінде беріледі.\n\n2. Құпиясөздер хэш түрінде сақталады.\n'
}
const report = {...compareTexts(texts), asOf: '2026-11-20'}
const clean = {
  ...compareTexts({ru: texts.ru, kk: `${texts.kk}\n3. Дәріхана дәрі сатады.\n`.replace('7', '5')}),
  asOf: '2026-11-20'
}

describe('the text report', () => {
  const text = reportParityText(report, {language: 'ru', color: false})

  test('names the files with their languages, each finding with its places', () => {
    expect(text).toMatch(/^ru\n {2}русский, 3 пункта\nkk\n {2}казахский, 2 пункта\n/)
    expect(text).toMatch(/parity\/number\n {4}ru:3:\d+, пункт 1\n {4}«5 дней»/)
    expect(text).toMatch(/↔ kk:3:\d+, пункт 1\n/)
    expect(text).toMatch(/Найдено 2 расхождения\n {2}0 ошибок, 2 предупреждения, 0 замечаний\n$/)
  })

  test('says that nothing was found', () => {
    expect(reportParityText(clean, {language: 'en', color: false})).toMatch(/No disagreement found\n$/)
  })

  test.each(languages)('keeps 80 columns in %s', language => {
    const lines = reportParityText({...report, ...compareTexts(texts, language)}, {language, color: false}).split('\n')
    expect(lines.filter(line => line.length > 80)).toEqual([])
  })

  test('has colour only where it is asked for', () => {
    const sign = String.fromCharCode(27)
    expect(text).not.toContain(sign)
    expect(reportParityText(report, {language: 'ru', color: true})).toContain(sign)
  })
})

describe('the other reports', () => {
  test('json holds what was found', () => {
    const {findings, summary, files} = JSON.parse(reportParityJson(report))
    expect(findings).toHaveLength(2)
    expect(summary).toMatchObject({files: 2, errors: 0, warnings: 2, infos: 0})
    expect(files).toHaveLength(2)
  })

  test('markdown has a table of files and a list of findings', () => {
    const markdown = reportParityMarkdown(report, {language: 'en'})
    expect(markdown).toMatch(/\| ru \| Russian \| 3 \|\n\| kk \| Kazakh \| 2 \|/)
    expect(markdown.match(/^- \*\*/gm)).toHaveLength(2)
  })

  test('html escapes the words of a policy and marks their language', () => {
    const spoken = {...report, findings: report.findings.map(one => ({...one, words: '<b>хранятся</b>'}))}
    const page = reportParityHtml(spoken, {language: 'kk'})
    expect(page).not.toContain('<b>хранятся')
    expect(page).toContain('<q lang="ru">')
    expect(page).toContain('<html lang="kk">')
  })

  test.each(languages)('every form speaks %s', language => {
    const pages = [reportParityHtml(report, {language}), reportParityMarkdown(report, {language})]
    for (const page of pages) expect(page).not.toContain('undefined')
  })
})

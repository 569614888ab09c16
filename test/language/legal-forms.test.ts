import {findLegalForms} from '../../src/language/legal-forms.js'

describe('legal forms', () => {
  test.each([
    ['акционерное общество «Алтын»', 'АО 0–20'],
    ['Акционерное Общество «Алтын»', 'АО 0–20'],
    ['АКЦИОНЕРНОЕ\u00A0ОБЩЕСТВО «АЛТЫН»', 'АО 0–20'],
    ['из товарищества с ограниченной ответственностью', 'ТОО 3–47'],
    ['объединение юридических лиц в форме ассоциации', 'ОЮЛ 0–46'],
    ['объединение юридических лиц «Алтын»', 'ОЮЛ 0–27'],
    ['Altyn Joint-Stock Company', 'АО 6–25'],
    ['Altyn Co., Ltd', 'Ltd 6–14'],
    ['Т.О.О. «Алтын»', 'ТОО 0–6'],
    ['«Алтын» ШЖҚ\u00A0КМК', 'КГП 8–15']
  ])('«%s» is %s', (text, expected) => {
    expect(findLegalForms(text).map(({form, start, end}) => `${form.code} ${start}–${end}`)).toEqual([expected])
  })

  test.each(['тооска', 'ООО2', 'общество с большой ответственностью', 'фонд12а', 'частная практика', 'incorrect'])(
    '«%s» is none',
    text => {
      expect(findLegalForms(text)).toEqual([])
    }
  )
})

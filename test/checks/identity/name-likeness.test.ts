import {compareNames} from '../../../src/checks/identity/name-likeness.js'

const named = (text: string) => {
  const form = /^(?:ТОО|АО|ИП)/.exec(text)?.[0] ?? 'ТОО'
  return {text, form, name: text.replace(/^(?:ТОО|АО|ИП)\s|\s(?:LLP|ЖШС)$/g, '').replace(/^[«“"]|[»”"]$/g, '')}
}

describe('two names', () => {
  test.each([
    ['same', 'ТОО «Ромашка»', 'ТОО «РОМАШКА»'],
    ['same', 'ТОО «Ромашка»', 'ТОО «Ромашки»'],
    ['same', 'ТОО «Ромашка»', 'Romashka LLP'],
    ['same', 'ТОО «Жібек жолы»', 'ТОО «Zhibek Zholy»'],
    ['same', 'ТОО «Көкше Тас»', 'ТОО «Кокше Тас»'],
    ['same', 'ТОО «Агентство «Дара»»', 'ТОО «Дара»'],
    ['same', 'ТОО «Dala Cargo Management»', 'ТОО «DCM»'],
    ['same', 'ИП Иванов Алексей Борисович', 'ИП Иванова А.Б.'],
    ['same', 'ИП А.Б. Иванов', 'ИП Иванов А.Б.'],
    ['misspelt', 'ТОО «Алтын Дән»', 'ТОО «Алтын-Дән»'],
    ['misspelt', 'ТОО «Dalanet»', 'ТОО «Dala.net»'],
    ['misspelt', 'ТОО «BulutKod»', 'ТОО «BulutCod»'],
    ['shortened', 'ТОО «Арман»', 'ТОО «Арман Плюс»'],
    ['different', 'ИП Иванов А.Б.', 'ИП Петров А.Б.'],
    ['different', 'ТОО «Степной мёд»', 'ТОО «Горная вода»'],
    ['unclear', 'ИП Иванов А.Б.', 'ИП «Жұлдыз»']
  ])('are %s: %s, %s', (likeness, one, other) => {
    expect(compareNames(named(one), named(other))).toBe(likeness)
    expect(compareNames(named(other), named(one))).toBe(likeness)
  })
})

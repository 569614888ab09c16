import {wordCitations} from '../../src/report/citation.js'
import {messages} from '../../src/report/messages.js'

test.each([
  [
    [['94-V', '8(4)(1)']],
    'Закон № 94-V, ст. 8 п. 4 пп. 1',
    '№ 94-V Заң, 8-баптың 4-тармағының 1) тармақшасы',
    'Law No. 94-V, art. 8 para. 4 sub. 1'
  ],
  [
    [
      ['94-V', '25(2)(1-1)'],
      ['94-V', '16']
    ],
    'Закон № 94-V, ст. 25 п. 2 пп. 1-1; ст. 16',
    '№ 94-V Заң, 25-баптың 2-тармағының 1-1) тармақшасы; 16-бап',
    'Law No. 94-V, art. 25 para. 2 sub. 1-1; art. 16'
  ],
  [[['395/НҚ', 'p. 16']], 'Правила № 395/НҚ, п. 16', '№ 395/НҚ қағидалары, 16-тармақ', 'Rules No. 395/НҚ, para. 16'],
  [
    [
      ['94-V', '19-1(3)'],
      ['255-VIII', '43']
    ],
    'Закон № 94-V, ст. 19-1 п. 3; Цифровой кодекс № 255-VIII, ст. 43',
    '№ 94-V Заң, 19-1-баптың 3-тармағы; № 255-VIII Цифрлық кодекс, 43-бап',
    'Law No. 94-V, art. 19-1 para. 3; Digital Code No. 255-VIII, art. 43'
  ]
])('%j is worded by article, paragraph and subparagraph', (places, ru, kk, en) => {
  const citations = places.map(([law = '', at = '']) => ({law, at, since: ''}))
  const said = [messages.ru, messages.kk, messages.en].map(words => wordCitations(citations, words))
  expect(said).toEqual([ru, kk, en])
})

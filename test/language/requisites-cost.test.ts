import {findAddresses} from '../../src/language/addresses.js'
import {findBankDetails} from '../../src/language/bank-details.js'
import {findContacts} from '../../src/language/contacts.js'
import {findIdentifiers} from '../../src/language/identifiers.js'
import {findOrganisations} from '../../src/language/organisations.js'

const READERS = [findIdentifiers, findBankDetails, findContacts, findAddresses, findOrganisations]
const milliseconds = (texts: readonly string[]) => {
  const start = performance.now()
  for (const text of texts) for (const read of READERS) read(text)
  return performance.now() - start
}

describe('cost', () => {
  const plain =
    'Оператор принимает меры, чтобы сведения о субъекте оставались точными и полными, и отвечает на обращения'
  const rich =
    'ТОО «Алтын», БИН 270140000017, г. Алматы, ул. Демо, 5, info@altyn.example, +7 705 000-00-00, altyn.example. '

  test('sentences with nothing to find cost less than as much text with details', () => {
    const many = (text: string): string[] => Array.from({length: Math.ceil(1_000_000 / text.length)}, () => text)
    milliseconds(many(rich))
    expect(milliseconds(many(plain)) / milliseconds(many(rich))).toBeLessThan(0.8)
  })

  test.each([
    ['plain sentences as one text', `${plain}. `],
    ['details as one text', rich],
    ['opened quotes', 'ТОО «'],
    ['streets', 'ул. Демо '],
    ['dots', '.kz'],
    ['at signs', 'a@'],
    ['digits', '7 '],
    ['labels', 'БИН/'],
    ['capitals', 'Aa '],
    ['forms after', '» ЖШС ']
  ])('time grows as the text does: %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length))
    // A busy machine is asked again.
    const first = milliseconds([text])
    expect(first < 1500 ? first : milliseconds([text])).toBeLessThan(1500)
  })
})

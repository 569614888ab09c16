import {told} from './told.js'

type Row = [text: string, ...told: string[]]

test.each<Row>([
  ['The Operator stores personal data.', 'operator declaration keep personal'],
  ['We do not sell your data.', 'operator declaration not sell personal'],
  ["We don't share your data with third parties.", 'operator declaration not transfer personal; to third-party'],
  ['Personal data is destroyed.', 'somebody declaration delete personal'],
  ['The Company undertakes to delete the data.', 'operator obligation delete personal'],
  [
    'The Seller has the right to provide access to data to partners.',
    'operator permission transfer personal; to partner'
  ],
  [
    'The Operator may not transfer personal data to third parties.',
    'operator prohibition not transfer personal; to third-party'
  ],
  [
    'The Operator cannot disclose personal data to third parties.',
    'operator prohibition not transfer personal; to third-party'
  ],
  ['The Operator is not obliged to verify the accuracy of data.', 'operator obligation not verify personal'],
  ['It is prohibited to transfer data to third parties.', 'somebody prohibition not transfer personal; to third-party'],
  [
    'Transfer of personal data to third parties is not permitted.',
    'somebody prohibition not transfer personal; to third-party'
  ],
  ['No personal data is shared with third parties.', 'somebody declaration not transfer personal; to third-party'],
  ['Under no circumstances will we sell your data.', 'operator declaration not sell personal; always'],
  [
    'Under no circumstances are data disclosed to partners.',
    'somebody declaration not transfer personal; to partner; always'
  ],
  ['In no event shall the Company share data with partners.', 'operator prohibition not transfer personal; to partner'],
  ['No data shall be shared with partners.', 'somebody prohibition not transfer personal; to partner'],
  [
    'Data are not subject to disclosure to third parties.',
    'somebody prohibition not transfer personal; to third-party'
  ],
  [
    'Access of third parties to personal data is excluded.',
    'somebody declaration not transfer personal; to third-party'
  ],
  ['Outside companies have no access to personal data.', 'somebody declaration not transfer personal; to third-party'],
  ['No check of the data is made.', 'somebody declaration not verify personal'],
  ['Couriers receive the name and phone number.', 'somebody declaration transfer personal/name/phone; to courier'],
  ['Third parties have no access to personal data.', 'somebody declaration not transfer personal; to third-party'],
  ['Your data is processed by our hosting provider.', 'third-party declaration process personal'],
  [
    'We collect, store and use personal data.',
    'operator declaration collect personal',
    'operator declaration keep personal',
    'operator declaration use personal'
  ],
  ['We will stop processing and delete your data.', 'operator declaration delete personal'],
  ['Personal data will be stored on servers in Kazakhstan.', 'somebody declaration keep personal; in kz'],
  ['Personal data may be transferred outside Kazakhstan.', 'somebody permission transfer personal; in abroad'],
  ['We do not carry out cross-border transfers.', 'operator declaration not transfer –; over the border'],
  [
    'We share your address with couriers, banks and our partners.',
    'operator declaration transfer personal/address; to courier, bank, partner'
  ],
  ['We provide insurers with your data.', 'operator declaration transfer personal; to insurer'],
  ['Anonymised data is shared with analytics providers.', 'somebody declaration transfer anonymous; to analytics'],
  ['Employee data is transferred to the bank.', 'somebody declaration transfer personal; of staff; to bank'],
  ['Server logs are stored for 30 days.', 'somebody declaration keep personal/crash'],
  [
    'With your consent, we share your data with partners.',
    'operator declaration transfer personal; to partner; when consent'
  ],
  ['We will not share your data without your consent.', 'operator declaration not transfer personal; when no-consent'],
  ['If you withdraw consent, we delete your data.', 'operator declaration delete personal; when withdrawal'],
  ['After you delete your account, we keep your data.', 'operator declaration keep personal; when erasure'],
  ['Upon your request, the Operator deletes the data.', 'operator declaration delete personal; when request'],
  [
    'We use data for marketing and to improve the service.',
    'operator declaration use personal; for for marketing and to improve the service'
  ],
  [
    'We do not share data with third parties, except couriers and banks.',
    'operator declaration not transfer personal; to third-party; except courier, bank',
    'operator permission transfer personal; to courier, bank; for except couriers and banks; implied'
  ],
  [
    'The Operator shall not disclose data unless required by law.',
    'operator prohibition not transfer personal; except law'
  ],
  ['Data collected by the User is stored for a year.', 'somebody declaration keep personal'],
  ['The data we collect may be shared with partners.', 'somebody permission transfer personal; to partner'],
  [
    '1. We may:\n\n- share your data with banks;\n- disclose data to insurers.',
    'operator permission transfer personal; to bank',
    'operator permission transfer personal; to insurer'
  ],
  [
    '1. We do not:\n\n- sell your data;\n- transfer data to third parties.',
    'operator declaration not sell personal',
    'operator declaration not transfer personal; to third-party'
  ],
  [
    '1. Data is transferred to the following recipients:\n\n- couriers;\n- banks.',
    'somebody declaration transfer personal; to third-party',
    'somebody declaration transfer personal; to courier',
    'somebody declaration transfer personal; to bank'
  ],
  [
    '1. Data is used for:\n\n- delivery of orders;\n- analytics.',
    'somebody declaration use personal; for for, delivery of orders, analytics'
  ],
  ['1. Cross-border transfer\n\n1.1. Not carried out.', 'somebody declaration not transfer –; over the border'],
  ['The use of the site is free.'],
  ['You may request deletion of your data.']
])('English: %s', (text, ...lines) => {
  expect(told(text)).toEqual(lines)
})

import {clashesUnder, type Row} from './conflicts.js'

const condition: Row[] = [
  [
    'The Operator does not transfer personal data to third parties without the consent of the subject.',
    'With the consent of the subject, data is transferred to the insurer.'
  ],
  ['Personal data is not shared with third parties.', 'If the law so requires, data is transferred to the carrier.'],
  [
    'We do not disclose your data to third parties.',
    'At your request, we will transfer your data to another mobile operator.'
  ],
  [
    'Cross-border transfer is not carried out.',
    'Cross-border transfer is possible only with the written consent of the client.'
  ],
  [
    'We do not transfer data abroad.',
    'If you order delivery to Uzbekistan, your name and address are transferred to a carrier in Tashkent.'
  ],
  [
    'Personal data is stored in Kazakhstan.',
    'With the written consent of the client, data may be stored on servers in Germany.'
  ],
  [
    'The Company does not verify the accuracy of personal data.',
    'Upon request of the subject, the Company verifies the accuracy of the data.'
  ],
  [
    'The Operator does not verify the accuracy of information.',
    'If the law requires identification, the Operator verifies the accuracy of information.'
  ],
  [
    'At the request of the client, the data is deleted.',
    'After the account is deleted, data is retained if this is required by accounting legislation.'
  ],
  [
    'Upon withdrawal of consent the data is destroyed.',
    'After the end of the contract the data is kept for five years.'
  ],
  [
    'Personal data is not disclosed to third parties.',
    'In the event of a merger or sale of the business, data may be transferred to the acquiring company.'
  ],
  [
    'We do not sell or share your personal information with third parties unless you agree to it.',
    'When you agree to it, we share your phone number with our insurance partner.'
  ],
  [
    'We will not disclose your personal data without your permission.',
    'We disclose data to payment providers to process your payment.'
  ],
  [
    'If consent is withdrawn, the data is deleted.',
    'If the contract is terminated, the data is stored for three years.'
  ],
  [
    'The response is sent within 15 business days of receipt of the request.',
    'In complex cases, the response is sent within 30 business days.'
  ]
]

const purpose: Row[] = [
  [
    'We do not share data with third parties for advertising purposes.',
    'We share your address with the courier service to deliver your order.'
  ],
  ['Data is not transferred to third parties for mailings.', 'Data is transferred to the bank to process payments.'],
  [
    'The Operator does not disclose information to third parties for commercial purposes.',
    'The Operator transfers information to the laboratory for testing.'
  ],
  ['We do not share data with third parties for their own marketing.', 'We share data with a hosting provider.'],
  ['Data is not transferred abroad for promotion.', 'Data is transferred to Turkey to book a hotel.'],
  [
    'We never give your phone number to third parties for cold calls.',
    'The phone number is given to the courier to contact the recipient.'
  ],
  [
    'Health data is not disclosed to third parties for research.',
    'Health data is disclosed to the insurance company to pay for treatment.'
  ],
  [
    'The school does not share photos with third parties for advertising.',
    'The school shares photos with a printing company to print albums.'
  ],
  [
    'The phone number is used only to contact you about your delivery.',
    'Personal data is used for marketing and newsletters.'
  ],
  [
    'Personal data is used only for the performance of the contract.',
    'Anonymised data is used for analytics and research.'
  ],
  [
    'Personal data is used exclusively for the purposes specified in this section: registration, delivery and support.',
    'We use personal data to answer your questions and to deliver orders.'
  ]
]

const subject: Row[] = [
  [
    'Data of customers is not transferred to third parties.',
    'Data of employees is transferred to the bank for payroll.'
  ],
  [
    'Personal data of customers is stored in Kazakhstan.',
    'Data of job applicants is stored on the servers of the parent company in Poland.'
  ],
  [
    'The Contractor shall not disclose personal data to third parties.',
    'The Operator transfers personal data to contractors.'
  ],
  ['The seller does not verify the accuracy of customer data.', 'The bank verifies the accuracy of card data.'],
  [
    'The Operator does not verify the accuracy of data.',
    'The User guarantees the accuracy and completeness of his data.'
  ],
  [
    'Personal data is not transferred to third parties.',
    'Aggregated statistics are transferred to advertising partners.'
  ],
  ['At your request, your personal data is deleted.', 'After the account is deleted, anonymised orders are kept.'],
  [
    'You must not disclose your password to third parties.',
    'We disclose data to service providers that help us deliver orders.'
  ],
  ['The Operator does not collect data of children.', 'The Operator collects the name and phone number of the parent.'],
  ['Couriers do not pass your data to third parties.', 'We pass your address to couriers.'],
  ['Employee data is stored for 75 years.', 'Customer data is stored for 3 years.'],
  ['The User must respond to inquiries within 5 days.', 'The Operator responds to inquiries within 15 days.']
]

const exception: Row[] = [
  [
    'We do not share your data with third parties, except couriers and banks.',
    'Your address is transferred to the courier.'
  ],
  [
    'Personal data is not disclosed to third parties, except in cases provided for by clause 4.',
    'The Seller transfers the name and address to the courier service.'
  ],
  [
    'We do not disclose personal data to third parties except as described in this Policy.',
    'We share data with analytics providers.'
  ],
  [
    'We do not sell, trade or rent your personal information to others, other than our trusted partners who assist us.',
    'We share personal information with trusted partners.'
  ],
  [
    'Data is not transferred abroad, with the exception of data sent to Google Analytics.',
    'Google Analytics receives the addresses of pages.'
  ],
  [
    'Personal data is not shared with third parties unless required by law.',
    'Data is transferred to the court in cases provided by law.'
  ],
  [
    'Upon request, data is deleted, except for data that we must keep under the law.',
    'After the account is deleted, data about payments is kept for five years as required by law.'
  ],
  [
    'The data is stored in Kazakhstan, except for call recordings.',
    'Call recordings are stored on servers in Germany.'
  ],
  [
    'We do not disclose data to third parties. The exception is delivery services.',
    'We transfer the address to delivery services.'
  ],
  [
    'Save for the cases specified in clause 4, data is not transferred to third parties.',
    'Data is transferred to payment systems and banks.'
  ],
  [
    'We will not share your information with anyone without your consent, unless the law requires otherwise.',
    'Data is provided to state bodies at their request.'
  ]
]

const clashes = (row: readonly string[]): string[] => clashesUnder('Privacy Policy', row)

test.each(condition)('a condition parts: %s / %s', (...row) => {
  expect(clashes(row)).toEqual([])
})

test.each(purpose)('a purpose parts: %s / %s', (...row) => {
  expect(clashes(row)).toEqual([])
})

test.each(subject)('a subject parts: %s / %s', (...row) => {
  expect(clashes(row)).toEqual([])
})

test.each(exception)('an exception parts: %s / %s', (...row) => {
  expect(clashes(row)).toEqual([])
})

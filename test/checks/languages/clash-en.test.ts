import {clashesUnder, type Row} from './conflicts.js'

const rows: readonly (readonly [rule: string, rows: readonly Row[]])[] = [
  [
    'text/third-party-conflict',
    [
      [
        'We do not sell, trade, or otherwise transfer your personal information to outside parties or other third parties.',
        'We may share your personal information with our marketing partners.'
      ],
      [
        'The Company guarantees that personal data will never be disclosed to third parties.',
        'The Company has the right to transfer personal data to its partners and contractors.'
      ],
      [
        'Your data will not be shared with anyone.',
        'Access to your data is provided to hosting providers and analytics services.'
      ],
      [
        'The Operator undertakes not to disclose personal data to third parties.',
        'The Operator provides personal data to insurance companies.'
      ],
      ['No personal data is passed on to third parties.', 'Couriers receive your name, address and phone number.'],
      [
        'Third parties do not have access to your personal data.',
        'We disclose your personal data to advertising networks.'
      ],
      [
        'Under no circumstances do we share your data with third parties.',
        'We use your data to run campaigns and share it with advertisers.'
      ],
      [
        'Transfer of personal data to third parties is prohibited.',
        'We transfer personal data to banks, insurers and our business partners.'
      ]
    ]
  ],
  [
    'text/cross-border-conflict',
    [
      [
        'The Company does not carry out cross-border transfers of personal data.',
        'Personal data is transferred to our parent company located in Germany.'
      ],
      [
        'Your data does not leave Kazakhstan.',
        'We transfer your data to partners in Turkey and the United Arab Emirates.'
      ],
      [
        'Personal data is not transferred outside the Republic of Kazakhstan.',
        'Personal data may be transferred to foreign countries for processing.'
      ],
      [
        'No cross-border transfer of personal data takes place.',
        'The Operator carries out cross-border transfer of personal data to the countries listed below.'
      ],
      [
        'We do not transfer personal data abroad.',
        'We send newsletters through Mailchimp, which receives your email address.'
      ]
    ]
  ],
  [
    'text/storage-location-conflict',
    [
      [
        'All personal data is stored in the territory of the Republic of Kazakhstan.',
        'We may store your personal data on servers located outside Kazakhstan.'
      ],
      ['Personal data is kept only in Kazakhstan.', 'Your data is hosted on servers in the Netherlands.'],
      [
        'The database with personal data is located in Almaty, Kazakhstan.',
        'The servers where personal data is stored may be located in other countries.'
      ],
      ['We never store your personal data abroad.', 'Personal data is stored in a data center in Ireland.']
    ]
  ],
  [
    'text/deletion-conflict',
    [
      [
        'You may request deletion of your data, and we will delete all your personal data.',
        'We retain your personal data for three years after you delete your account.'
      ],
      [
        'If you withdraw your consent, we will erase your personal data.',
        'The Company may keep your personal data after consent is withdrawn.'
      ],
      [
        'Upon request of the User, the Operator destroys the personal data.',
        'After deletion of the account personal data is not deleted.'
      ]
    ]
  ],
  [
    'text/accuracy-conflict',
    [
      [
        'The Site administration does not verify the accuracy of the personal data provided by the User.',
        'The Site administration ensures the accuracy and relevance of personal data.'
      ],
      ['We do not check the data you provide.', 'We verify the accuracy of your personal data with state registers.'],
      [
        'The Operator does not guarantee the accuracy of personal data.',
        'The Operator guarantees the completeness and accuracy of personal data.'
      ]
    ]
  ],
  [
    'text/consent-conflict',
    [
      [
        'By using the Site, you agree to the processing of your personal data.',
        'Consent must be specific, informed and freely given.'
      ],
      [
        'By accessing our services you consent to the collection and use of your information.',
        'Consent to processing is given by ticking the checkbox.'
      ]
    ]
  ],
  [
    'text/retention-conflict',
    [
      ['We keep your personal data for 3 years.', 'Personal data is retained for a period of five years.'],
      ['The retention period of personal data is 12 months.', 'Your personal data is stored for 24 months.'],
      ['Consent is valid for 5 years.', 'Consent is valid for one year.']
    ]
  ],
  [
    'text/deadline-conflict',
    [
      ['We will respond to your request within 30 days.', 'The Operator replies to requests within 10 business days.'],
      [
        'We will notify you of a data breach within 72 hours.',
        'In case of a breach, users are notified within 10 days.'
      ],
      [
        'Data is deleted within 15 days after withdrawal of consent.',
        'If you withdraw your consent, we delete your data within 30 days.'
      ]
    ]
  ]
]

describe.each(rows)('%s', (rule, pairs) => {
  test.each(pairs)('%s / %s', (...row) => {
    expect(clashesUnder('Privacy Policy', row).map(found => found.split(' ')[0])).toEqual([rule])
  })
})

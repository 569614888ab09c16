/** Endings of verbs by group, in the notation of suffixes-noun.ts. */
export const verbSuffixes = {
  voice: `
    V+л passive voiced
    V+н passive voiced
    V+лIн passive voiced
    C+Iл passive voiced
    C+Iн passive voiced`,
  causative: `
    TIр make* derived
    GIз make* derived
    V+т make* derived`,
  mutual: '(I)с together* derived',
  negation: 'BA not! denied',
  forms: `
    у action action
    GAн past participle
    C+AтIн present participle
    V+йтIн present participle
    (I)п having converb
    C+A present present
    V+й present present
    сA if condition
    TI past condition
    GAншA until end
    GAлI since end
    (I)ңIз please end
    (I)ңIздAр please end
    (I)ң please end
    (I)ңдAр please end
    сIн let end
    C+AйIн let end
    V+йIн let end
    C+AйIQ let end
    V+йIQ let end
    GIсI wish its
    GIңIз wish end
    GIм wish end`,
  intent: `
    ушI agent* noun
    улI state noun
    C+Aр future aorist
    V+р future aorist
    BAQ intention end
    BAQшI intention noun
    BAсTAн before! end
    GIш agent* noun`,
  negative: `
    йIншA without end
    с future aorist`,
  sureVoice: `
    V+л passive unknownVoiced
    V+н passive unknownVoiced
    C+Iл passive unknownVoiced
    C+Iн passive unknownVoiced`,
  sure: `
    V+у action action
    GAн past participle
    C+AтIн present participle
    V+йтIн present participle
    C+AдI present end
    V+йдI present end
    BAу not! action
    BAHAн not! participle
    BAйтIн not! participle
    BAйдI not! end
    BAсA not! condition`,
  glide: `
    ю action action
    юшI agent* noun
    юлI state noun
    я present present
    яр future aorist
    ятын present participle
    яйын let end
    яйық let end`,
  dropped: `
    у action action
    ушI agent* noun
    и present present
    итIн present participle
    ийін let end
    ийік let end`,
  fact: `
    LIQ fact noun
    LIH fact soft`,
  rounded: 'Iп having converb',
  presentPersons: `
    мIн i end
    сIң thou end
    мIз we end
    TI present end`,
  converbPersons: `
    TI past end
    TIр past end
    пIн i end
    пIз we end`,
  pastPersons: `
    м i end
    ң thou end
    ңIз you end
    ңIздAр you end
    ңдAр you end
    Q we end`
} as const

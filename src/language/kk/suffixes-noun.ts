/*
 * Endings of nouns, adjectives and numerals: `ending name state` in a line, for what may be written next, how it is
 * called and which state (states.ts) it leads to. A capital letter stands for the sounds that harmony and the sound
 * before it choose:
 *   A а/е   I ы/і   Q қ/к   H ғ/г   G ғ/г and қ/к   T д, т   L л, д, т   N and D н, д, т   O д, т, н   M and B м, б, п
 * `(I)` is a vowel that only consonants take; `V+` and `C+`: the ending follows a vowel, a consonant. A name with `*`
 * makes a word of its own (құқықтық of құқық), one with `!` denies the word.
 */

/** Groups of endings by name. */
export const nounSuffixes = {
  plural: 'LAр plural many',
  possessive: `
    (I)мIз our ours
    (I)ңIз your ours
    V+сI its its
    C+I its its`,
  close: `
    (I)м my mine
    (I)ң thy mine`,
  cases: `
    NIң genitive end
    GA dative end
    DI accusative end
    TA locative place
    OAн ablative end
    Mен instrumental end
    Mенен instrumental end`,
  myCases: `
    NIң genitive end
    A dative end
    DI accusative end
    TA locative place
    OAн ablative end
    Mен instrumental end`,
  itsCases: `
    нIң genitive end
    нA dative end
    н accusative end
    нTA locative place
    нAн ablative end
    мен instrumental end
    менен instrumental end
    нTAHI of noun
    нTAй like noun
    нсIз without! without
    ншA by end`,
  relation: `
    TAHI of noun
    TAй like noun
    NIкI whose noun
    шA by end`,
  without: 'сIз without! without',
  person: `
    BIн i end
    сIң thou end
    BIз we end`,
  polite: `
    сIз you end
    сIздAр you end`,
  derived: `
    LIQ ness* noun
    LIH ness* soft
    LI having* adjective
    шI agent* noun
    LA do* verbal`,
  degree: `
    (I)рAQ more end
    LAу rather end`,
  ordinal: '(I)ншI ordinal* noun',
  whither: `
    GA dative end
    OAн ablative end`,
  time: 'GI of noun'
} as const

import type {Language} from '../../language/language.js'

/** What a modal word makes of a deed. */
export type Force = 'must' | 'may' | 'ban'

type Table = Readonly<Record<Language, readonly (readonly [Force, RegExp])[]>>

/** Words of a language that say what must, may and must not be done; in each row what is longer stands first. */
export const FORCES: Table = {
  ru: [
    [
      'ban',
      /не\s(?:вправе|имеет\sправа|имеют\sправа|должн\p{L}{1,2}|должен|может|могут|можете|можем|допускается|допускаются|разрешается)|обязан\p{L}{0,2}\sне|обязу\p{L}+\sне|запрещ\p{L}+|воспрещ\p{L}+|нельзя/giu
    ],
    ['must', /обязан\p{L}{0,2}|обязу\p{L}+|должен|должн\p{L}{1,2}|подлеж(?:ит|ат)/giu],
    ['may', /вправе|име(?:ет|ют|ете|ем)\sправо|мо(?:жет|гут|жете|жем)|разрешается/giu]
  ],
  kk: [
    [
      'ban',
      /құқы(?:лы\sемес|ғы\sжоқ)|тыйым\sсалын\p{L}+|жол\sберілмейді|болмайды|мүмкін\sемес|рұқсат\sетілмейді|(?<=[аей]\s)алмай\p{L}+|\p{L}+(?:м[ае]у[іыге]{0,2}|б[ае]у[іыге]{0,2}|п[ае]у[іыге]{0,2}|м[ае]уға|б[ае]уға|п[ае]уға)\s(?:тиіс|керек|қажет|міндетті)/giu
    ],
    ['must', /міндетті(?:міз|сіз)?(?!\sтүрде)|міндетте(?:неді|лінеді|н[еі]міз)|тиіс(?:піз|сіз)?(?!ті)|керек/giu],
    ['may', /құқылы(?:мыз|сыз)?|құқығы\sбар|мүмкін|(?<=[аейп]\s)ал(?:ады|амыз|асыз)|рұқсат\sетіледі/giu]
  ],
  en: [
    [
      'ban',
      /no\s\p{L}+(?:[\s-]\p{L}+){0,8}\s(?:can|may|shall|must)|(?:must|shall|may|should|can)\snot|cannot|prohibited|forbidden|not\s(?:permitted|allowed|entitled)|no\sright/giu
    ],
    ['must', /must|shall|(?:is|are|be)\s(?:required|obliged|obligated)\sto|undertakes?\sto/giu],
    ['may', /may(?!\s\d)|can|(?:is|are)\sentitled|(?:has|have)\sthe\sright|permitted|allowed/giu]
  ]
}

/** Words that leave a way out of what is promised, by what they have in common. */
export const HEDGES: readonly Readonly<Record<Language, RegExp>>[] = [
  {
    ru: /(?:намеренно|умышленно|сознательно|осознанно|преднамеренно|целенаправленно)/iu,
    kk: /(?:әдейі|қасақана|саналы\sтүрде|мақсатты\sтүрде)/iu,
    en: /(?:knowingly|intentionally|deliberately|wilfully|willfully|purposely|purposefully)/iu
  },
  {
    ru: /(?:по\s(?:мере\s)?возможности|по\sмере\sвозможностей|постара\p{L}+|стара(?:ем|ет)ся|стрем(?:им|ит)ся|попыта\p{L}+)/iu,
    kk: /(?:мүмкіндігінше|мүмкіндік\sболса|тырыс\p{L}+|ұмтыл\p{L}+)/iu,
    en: /(?:where\s(?:possible|feasible|practicable)|as\sfar\sas\s(?:possible|practicable)|(?:will|shall)\s(?:try|endeavou?r)|tr(?:y|ies)\sto|endeavou?rs?|strives?|seeks?\sto|aims?\sto|(?:reasonable|best)\sefforts)/iu
  }
]

/** Any word that denies, forbids or excepts. */
export const DENIALS: Readonly<Record<Language, RegExp>> = {
  ru: /(?:не|нет|ни|без|кроме|отказ\p{L}*|запре[тщ]\p{L}*|исключ\p{L}+)/iu,
  kk: /(?:жоқ|емес|ешбір|ешқандай|ешкім\p{L}*|тыйым|бас\sтарт\p{L}*|басқа|\p{L}+(?:сыз|сіз)(?:дандыр|дендір)?\p{L}*|(?!дербес)\p{L}+[мбп][ае](?:й|у|ған|ген|са|се|с)\p{L}*)/iu,
  en: /(?:not|no|never|nor|neither|none|cannot|without|except|unless|only|refus\p{L}+|prohibit\p{L}*|\p{L}+n['’]t|un\p{L}+)/iu
}

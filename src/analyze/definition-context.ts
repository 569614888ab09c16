import type {Passage} from './passage.js'

/** Where a passage stands: `section` of terms, in a `run` of definitions that a lead-in or a definition began, or anywhere. */
export type DefinitionContext = 'section' | 'run' | 'anywhere'

// «определение» also means finding out: «Определение сроков», «для определения размера»
const TERMS =
  /(?<!\p{L})(?:термин\p{L}*|поняти[еяй]\p{L}*|глоссари\p{L}*|ұғым\p{L}*|анықтама\p{L}*|definitions?|glossary|terminology|defined terms|terms used|key terms|basic terms|terms and concepts|concepts)(?!\p{L})/iu
// Headings that are nothing but that: "2. Terms", "Words we use", "Interpretation", "What these words mean".
const ENGLISH_TERMS =
  /^(?:(?:article|section|chapter|part)[ \u00A0])?[\dIVX.\s]{0,8}(?:(?:some |key |main |important )?(?:terms|words|expressions)(?: (?:we use|used|explained|and [a-z]+|(?:used )?in this [a-z]+))?|interpretation|vocabulary|(?:the )?meanings? of [a-z ]{1,30}|what [a-z ]{0,20}(?:words|terms) mean)[.:]?$/iu
const DEFINITIONS =
  /(?<!\p{L})определени(?:я|е|й|ями|ях)(?!\p{L})(?!\s+(?:срок|размер|порядк|цел|мест|стоимост|круг|услови|перечн|объ[её]м|уровн|лиц|угроз|тип|категори|состав|сумм|цен|результат))/iu
const SAID_OF_TERMS = /следующ|использу|применя|привед|указанн|термин|поняти|значени/iu

/** A cheap test before the others; letters inside the words, as the first may be a capital. */
const HINT =
  /ермин|онят|ределен|лоссар|ғым|нықта|efinition|lossary|erminolog|efined t|erms u|ey t|asic t|oncepts|ollowing/

// A lead-in among definitions that announces more of them: «В настоящей Политике:», «Если не указано иное:».
const OF_DOCUMENT =
  /политик|документ|согла|правил|положени|следующ|означа|понима|указан|саясат|мынадай|келесі|policy|following|document|agreement/iu

/** Whether a heading heads definitions: «Термины и определения», «Основные понятия», «Негізгі ұғымдар». */
function headsDefinitions(heading: string): boolean {
  return TERMS.test(heading) || DEFINITIONS.test(heading) || ENGLISH_TERMS.test(heading)
}

/** Whether words before a colon announce definitions: «В Политике используются следующие термины». */
export function announcesDefinitions(words: string): boolean {
  if (!HINT.test(words)) return false
  return (
    TERMS.test(words) ||
    (DEFINITIONS.test(words) && SAID_OF_TERMS.test(words)) ||
    /following (?:\p{L}+ )?(?:terms|meanings|words)/iu.test(words)
  )
}

/** Tells the context of passages in the order of the text; `note` each passage after it has been read. */
export function createContexts(): {
  of(passage: Passage): DefinitionContext
  note(passage: Passage, defines: boolean): void
} {
  const headings = new Map<string, boolean>()
  let run = -1
  const heads = (heading: string): boolean => {
    const known = headings.get(heading) ?? headsDefinitions(heading)
    headings.set(heading, known)
    return known
  }
  return {
    of(passage) {
      const {lead, heading} = passage
      const led = lead && lead.kind !== 'heading' ? lead.leaf.value : undefined
      if (led === undefined ? heads(heading) : leadsDefinitions(led) || (heads(heading) && OF_DOCUMENT.test(led)))
        return 'section'
      return run >= 0 && run === passage.index - 1 ? 'run' : 'anywhere'
    },
    note(passage, defines) {
      if (defines || leadsDefinitions(passage.leaf.value)) run = passage.index
    }
  }
}

function leadsDefinitions(value: string): boolean {
  return value.endsWith(':') && announcesDefinitions(value)
}

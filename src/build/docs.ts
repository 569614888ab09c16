import type {Citation} from '../finding.js'
import {escapeMarkdown} from '../report/markdown-escape.js'
import {ruleAnchor, ruleHelp} from '../report/rules/rule-help.js'
import {ruleHelpMarkdown} from '../report/rules/rule-help-markdown.js'
import type {ReadPack} from '../rules/read-pack.js'
import type {Rule, RuleProse} from '../rules/rule.js'

const introduction = `# Rules

Generated from the rule files by \`npm run docs\`; a test fails when it is stale.

One file is one rule: what it asks, in which words, by which article, why, and the examples that prove it. Its id is its path.

## How a pattern reads

| written | matches |
|---|---|
| \`срок хранения\` | these words side by side, in any form |
| \`хранить\` | a word that names a family of \`families.yml\` stands for all its words: хранение, хранятся … |
| \`"право"\` | this very form |
| \`хранить … срок\` | the second later in the same sentence |
| \`хранить …5 срок\` | at most five words later |
| \`до \\| пока\` | either |
| \`(срок \\| период) хранения\` | a group inside a phrase |
| \`отозвать & согласие\` | both, in any order |
| \`отозвать & !письменно\` | the first without the second |
| \`хранить … <duration>\` | an extracted fact: duration, date, id, email, phone, site, messenger, address, contact, organisation, operator-name, operator-id, operator, subject, third-party, kazakhstan, abroad, country, vendor, law, reference, version |

A pattern is held against one sentence together with the words that announce it («Оператор вправе:» before each of its items). It does not count in
headings, in the title, in a table of contents and in definitions unless \`in\` names them. A pattern may also be a map: \`match\`, \`unless\` (not in
this sentence), \`near\` and \`notNear\` (somewhere in the same clause), \`around\`
(in the clause, its siblings or what announces them), \`under\` and \`notUnder\` (the nearest heading), \`anywhere\` (somewhere in the policy),
\`in\`, and \`missing\` for what an incomplete statement lacks.

A pattern is read in the language that it stands under, with the families of that language, and is held against the clauses in it; a policy in two languages is asked
what stands under both. A Kazakh word is known by its root, and a form that denies has another stem than one that affirms: \`беру\` finds «береді», «берілген» and «беруге»,
\`бермеу\` finds «бермейді» and «берілмеген»; for either, write \`(беру | бермеу)\`. So it is with nouns that lack: \`келісім\` is not «келісімсіз»; «емес» and «жоқ» are words of
their own. An English word finds its inflections, \`collect\` also «collected» and «collecting», but not what is made of it: «collection» is another word. The name of a
family has four words at most. What a rule says (\`title\`, \`message\`, \`missing\` …) may lack \`kk\` in a pack of one's own: the Russian words stand for it.

## What a rule may ask

\`check\` names the question, \`options\` by language (\`ru\`, \`kk\`, \`en\`, or \`any\`) what it needs.

| check | asks | options |
|---|---|---|
| \`required-element\` | is it stated? | \`present\`; or \`parts\` with their \`name\` and \`match\`, of which \`atLeast\` so many are enough (all without it); \`denied\` (a clear "no" is an answer), \`forbidden\` (stated as the law forbids: another rule speaks), \`partial\` (each with \`missing\`), \`never\` (sentences that count for none of these), \`section\` (headings under which it belongs) |
| \`forbidden-statement\` | is it said? | \`match\`, \`confidence\` |
| \`term-limit\` | is a term longer than the law gives? | \`about\` (what the term is for), \`limit\` in working days, \`spread: siblings\` where the term may stand in a clause beside |
| \`identifier\` | is the operator's BIN or IIN a possible number? | none |

The checks of the pack \`text\` compare places of one text; their options are explained in the files of \`src/checks\` that bear their names. Those of
the pack \`version\` compare a text with the version before it: \`check\` asks them of no single text, \`diff\` asks them of a pair, and their examples have a
text \`before\`. Their places are those of the later version.

| check | asks of two versions | options |
|---|---|---|
| \`version-date\` | do date and number tell that it is the later one? | \`fault: unchanged\` (other words, the same date and number) or \`backwards\` (an earlier one) |
| \`operator-change\` | is it the operator of the version before? | \`of: name\` or \`number\` |
| \`reference-target\` | does every reference lead where it led? | none |

The pack \`parity\` holds versions of one policy in several languages against each other: \`zanlint parity\` asks them, and \`check\` of the \`groups\` of a
configuration. Their examples have the other \`versions\` by language; a finding in one of these has the language before its place.

| check | asks of versions in several languages | options |
|---|---|---|
| \`same-in-all\` | do all of them say it? | \`of\`: \`clause\`, \`list\`, \`number\`, \`date\`, \`operator\`, \`contact\`, \`element\` or \`force\` (duty, permission, ban, a way out) |
| \`stands-for\` | is there a pointer to another version in place of the text? | \`says\`: the words of the pointer |
| \`own-language\` | is each in its own language throughout? | none |

The pack \`setup\` speaks of what is said to the program, in a configuration or in comments of a text.

| check | asks of the set-up | options |
|---|---|---|
| \`operator-kind\` | is the operator what the configuration says, a sole trader or a legal entity? | none |
| \`suppression\` | is a finding kept back as it should be? | \`fault: reason\`, \`expired\`, \`unknown-rule\`, \`useless\` or \`broken\` |

Beside its options a rule may say of which texts it speaks: \`documents\` (\`policy\`, \`consent\`, \`cookie-notice\`, \`other\`; \`policy\` without it),
\`onlyWhere\` (words that must stand somewhere in the policy; else the answer is "not applicable"), \`notFor: sole-trader\`; how grave it is: \`severity\`,
\`severityInConsent\`, \`severityWhen\` (a \`severity\` where the words of \`anywhere\` stand in the policy); when: \`validFrom\`, \`validTo\`, else from its earliest
citation on; and to whom it gives way: \`yieldsTo\` names rules that speak of the same words, and where one of them fires this one is silent.
\`cite\` gives law, place and day; a rule that no law asks for says \`recommended\` and by whom.
`

/** The page that documents all packs: pure, so that a test can tell whether the file is stale. */
export function rulesPage(packs: readonly ReadPack[]): string {
  return [introduction, ...packs.flatMap(one => [packTable(one), ...ruleSections(one)])].join('\n')
}

function packTable({pack}: ReadPack): string {
  const rows = pack.rules.map(row).join('\n')
  return `## ${pack.id}: ${pack.title.en}\n\n${pack.title.ru}.\n\n| rule | kind | severity | speaks of | basis | since |\n|---|---|---|---|---|---|\n${rows}\n`
}

function row(rule: Rule): string {
  const severity = rule.consentSeverity ? `${rule.severity} (${rule.consentSeverity} in a consent)` : rule.severity
  const since =
    rule.validFrom ??
    rule.cite
      .map(one => one.since)
      .filter(day => day !== '')
      .sort()[0] ??
    '–'
  return `| [${rule.id}](#${ruleAnchor(rule.id)}) | ${rule.kind} | ${severity} | ${rule.title.ru} | ${rule.cite.map(wordCitation).join('; ') || 'recommended'} | ${since} |`
}

function wordCitation({law, at}: Citation): string {
  return `${law}, ${at}`
}

function ruleSections({pack, prose}: ReadPack): string[] {
  return pack.rules.map(rule =>
    ruleSection(
      rule,
      prose.find(one => one.id === rule.id)
    )
  )
}

/** What `explain` tells, in English; the clause to copy also in Russian, for it is copied into a Russian policy. */
function ruleSection(rule: Rule, prose: RuleProse | undefined): string {
  const {id, title} = rule
  const parts = [
    // Hosts make names of headings in their own ways; this one is everywhere the same.
    `<a id="${ruleAnchor(id)}"></a>`,
    `### ${escapeMarkdown(`${id}: ${title.en}`)}`,
    `${escapeMarkdown(title.ru)}. Kind: ${rule.kind}; severity: ${rule.severity}; file: [${id}.yml](${id}.yml).`,
    ruleHelpMarkdown(ruleHelp(rule, prose, 'en'), 'en', prose?.suggest?.ru)
  ]
  return `${parts.join('\n\n')}\n`
}

import type {Policy} from '../../../src/tree/nodes.js'
import {about, checkText, end, pageOf} from './sample.js'

/** The markup without style and script. */
const bodyOf = (markup: string): string => /<body>(.*)<script>/su.exec(markup)?.[1] ?? ''
const tagsOf = (markup: string): string[] =>
  (bodyOf(markup).match(/<\/?[a-z][^>]*>/g) ?? []).map(tag =>
    tag.replace(/(title|data-rule|value|data-id)="[^"]*"/g, '$1')
  )

/** A page all of whose words are these, put into the tree too: a parser would take some for markup. */
function withWords(words: string): string {
  const plain = 'я'.repeat(words.length)
  const own = `# ${plain}\n\n1. Сказано ${plain} и [${plain}](${plain}).\n\n| ${plain} | имя |\n|---|---|\n`
  const finding = {...about(own, plain), words, reason: words, ruleId: words, heading: words}
  const [file, policy] = checkText(own, () => [
    {...finding, related: [{...finding, reason: words}], citations: [{law: words, at: words, since: ''}]},
    {...finding, suppression: {reason: words, until: words, origin: 'configuration'}}
  ])
  const hostile: Policy = JSON.parse(JSON.stringify(policy).replaceAll(plain, JSON.stringify(words).slice(1, -1)))
  Object.defineProperty(hostile, 'source', {value: policy.source, enumerable: false})
  const answer = 'absent' as const
  const elements = [{id: words, answer, stated: false, reason: words, missing: [words], evidence: [finding]}]
  return pageOf([[{...file, path: words, elements}, hostile]], 'ru', {...end, failures: [{path: words, reason: words}]})
}

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</div></main><h1>',
  '</script></style><style>*{display:none}',
  '<!-- --><b>'
])('%s stays words', words => {
  const hostile = withWords(words)
  expect(hostile.replace(bodyOf(hostile), '').match(/<(?:script|style|title)>/g)).toHaveLength(3)
  expect(tagsOf(hostile)).toEqual(tagsOf(withWords('я'.repeat(words.length))))
})

test('what turns the direction of writing or cannot be seen is left out', () => {
  expect(withWords('сло\u202eва\u0007')).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u)
})

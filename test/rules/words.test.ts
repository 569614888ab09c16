import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {languages} from '../../src/language/language.js'
import {isYamlProblem, readYaml, type YamlNode} from '../../src/rules/yaml.js'

/** The keys under which words for people stand; all else is patterns and examples. */
const prose = new Set([
  ...['title', 'message', 'partial', 'why', 'suggest', 'recommended'],
  // inside options
  ...['name', 'missing']
])

interface Told {
  readonly where: string
  readonly words: ReadonlyMap<string, string>
}

function proseOf(node: YamlNode, where: string): Told[] {
  if (node.type === 'list') return node.items.flatMap((item, at) => proseOf(item, `${where}.${at}`))
  if (node.type !== 'map') return []
  return node.entries.flatMap(({key, value}) => {
    const inner = `${where} ${key}`
    if (key === 'examples') return []
    if (!prose.has(key) || value.type !== 'map') return proseOf(value, inner)
    const words = value.entries.flatMap(one =>
      one.value.type === 'scalar' ? [[one.key, one.value.value] as const] : []
    )
    return [{where: inner, words: new Map(words)}]
  })
}

function proseIn(file: string): Told[] {
  const root = readYaml(readFileSync(join('rules', file), 'utf8'))
  return isYamlProblem(root) ? [] : proseOf(root, file)
}

const files = readdirSync('rules', {recursive: true, encoding: 'utf8'})
  .filter(path => path.endsWith('.yml') && !path.endsWith('families.yml'))
  .toSorted()

/** A sentence of Kazakh has letters that Russian lacks. */
const kazakhLetter = /[әіңғүұқөһ]/iu
const russianWord = /[ё]|\p{L}{2}(?:ого|ться|ются|ение|ения|ный|ными)(?!\p{L})/iu

function isKazakh(words: string): boolean {
  return !russianWord.test(words) && (words.split(/\s+/).length <= 3 || kazakhLetter.test(words))
}

describe.each(files)('%s', file => {
  const told = proseIn(file)

  test('has words for people', () => {
    expect(told).not.toEqual([])
  })

  test('tells everything in every language', () => {
    const missing = told.flatMap(({where, words}) =>
      languages.filter(language => !words.get(language)).map(language => `${where}: ${language}`)
    )
    expect(missing).toEqual([])
  })

  test('is Kazakh where it says so', () => {
    const foreign = told.filter(({words}) => {
      const kk = words.get('kk')
      return kk !== undefined && (kk === words.get('ru') || !isKazakh(kk.replaceAll(/<!--.*-->|`[^`]*`/g, '')))
    })
    expect(foreign.map(({where, words}) => `${where}: ${words.get('kk')}`)).toEqual([])
  })

  test('fills the same places in every language', () => {
    const uneven = told.filter(({words}) => {
      const slots = languages.flatMap(language => {
        const text = words.get(language)
        return text === undefined
          ? []
          : [
              [...text.matchAll(/\{[a-z]+\}/gi)]
                .map(([slot]) => slot)
                .toSorted()
                .join()
            ]
      })
      return new Set(slots).size > 1
    })
    expect(uneven.map(({where}) => where)).toEqual([])
  })
})

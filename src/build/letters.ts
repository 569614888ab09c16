import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'
import ts from 'typescript'

// Latin with its European letters and Cyrillic with the Kazakh letters: the scripts of the policies of Kazakhstan.
const ranges: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ'],
  ['Lu', 'A-ZÀ-ÖØ-ÞЀ-ЯҒҚҢҮҰҺӘӨ'],
  ['Ll', 'a-zß-öø-ÿа-џғқңүұһәө'],
  ['N', '0-9']
])

/**
 * Spells `\p{L}` and its like out in the patterns of a source file. V8 compiles each `\p{L}` to several hundred ranges at its first
 * use, some twenty times slower than the ranges of these two scripts; hundreds of patterns made a check of one file wait for half a
 * second.
 */
export function narrowLetters(source: string): string {
  if (!source.includes('p{')) return source
  const parts: string[] = []
  let done = 0
  const visit = (node: ts.Node): void => {
    if (isPattern(node)) {
      const start = node.getStart(file)
      parts.push(source.slice(done, start), narrow(source.slice(start, node.end)))
      done = node.end
    } else ts.forEachChild(node, visit)
  }
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest)
  visit(file)
  return parts.join('') + source.slice(done)
}

/** A pattern, or a piece of text that patterns are put together from. */
function isPattern(node: ts.Node): boolean {
  return (
    ts.isRegularExpressionLiteral(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  )
}

/** Within a character class the ranges stand bare, elsewhere they make a class of their own. */
function narrow(pattern: string): string {
  let inClass = false
  return pattern.replace(/\\{1,2}p\{([A-Za-z]+)\}|\\{1,2}.|\[|\]/gs, (found, property: string | undefined) => {
    const range = property && ranges.get(property)
    if (range) return inClass ? range : `[${range}]`
    if (found === '[') inClass = true
    else if (found === ']') inClass = false
    return found
  })
}

/** Reads the program's own files through `narrowLetters`; packages stay as they are. */
export const narrowLettersPlugin: Plugin = {
  name: 'narrow-letters',
  setup({onLoad}) {
    onLoad({filter: /[/\\]src[/\\].*\.ts$/, namespace: 'file'}, async ({path}) => {
      if (path.includes('node_modules')) return undefined
      return {contents: narrowLetters(await readFile(path, 'utf8')), loader: 'ts'}
    })
  }
}

import {readFileSync} from 'node:fs'
import type {LaterLanguage} from './pack-languages.js'

/** What the build compiled for one language; in a bundle the file stands beside it, which the build sees to. */
export function readLanguageFile(language: LaterLanguage): unknown {
  return JSON.parse(readFileSync(new URL(`../../dist/packs-${language}.json`, import.meta.url), 'utf8'))
}

import type {Finding} from '../../lint.js'
import {wordCitations} from '../citation.js'
import type {Messages} from '../messages.js'
import {shorten} from '../wrap.js'

/** «Пункт 2.1. Согласие», for a finding that stands nowhere «Чего нет в тексте». */
export function placeName({id, clause, heading}: Finding, about: Messages): string {
  if (id === 'policy') return about.whole
  const place = clause === '' ? about.opening : about.clause(clause)
  return heading === '' ? place : `${place}. ${shorten(heading, 120)}`
}

/** What a host shows of a finding below its reason: the words, the places that belong to it, the law. */
export function detailLines({words, related, citations}: Finding, about: Messages): string[] {
  return [
    ...(words === '' ? [] : [`«${shorten(words, 200)}»`]),
    ...related.map(one => {
      const name = one.clause === '' ? about.opening : about.clause(one.clause)
      return `↔ ${name}, ${one.line}:${one.column}${one.reason === '' ? '' : ` «${shorten(one.reason, 120)}»`}`
    }),
    ...(citations.length === 0 ? [] : [wordCitations(citations, about)])
  ]
}

import type {WordGraph} from './graph.js'

// Beginnings that Russian puts before any fit word. Those that mistyped words often have by chance («до», «за», «под»,
// «со», «сто») are not among them.
const beginnings = (
  'авто агро анти аудио бизнес био веб вело взаимо видео внутри все высоко выше гео гидро гипер двадцати двенадцати ' +
  'двух девяносто девяти десяти евро еже интернет квази кибер кино контр крипто кросс лже макро мало мега медиа меж ' +
  'между мета микро мини много мото мульти нано не нейро ниже низко обще одиннадцати одно около онлайн пере пост ' +
  'псевдо психо пяти пятидесяти пятнадцати равно радио разно само сверх семи смарт сорока средне супер теле термо ' +
  'транс трех тридцати ультра фитнес фито фото четырех четырнадцати шести шестидесяти шестнадцати эко экс экстра ' +
  'электро энерго'
).split(' ')

// Fewer letters after a beginning are chance: «не» + «сеть».
const shortestRest = 5
// «Неавтоматизированный», «псевдовидеозапись», and no more of them.
const mostBeginnings = 2

/** Whether a folded word is one: listed, or made of a listed one as anybody may make it. */
export function isKnown(graph: WordGraph, word: string): boolean {
  return isListed(graph, word) || isPrefixed(graph, word, mostBeginnings)
}

/** The beginnings of a word behind which a word may stand. */
export function beginningsOf(word: string): string[] {
  return beginnings.filter(one => word.startsWith(one) && word.length - one.length >= shortestRest)
}

function isPrefixed(graph: WordGraph, word: string, left: number): boolean {
  return beginningsOf(word).some(one => {
    const rest = word.slice(one.length)
    return isListed(graph, rest) || (left > 1 && isPrefixed(graph, rest, left - 1))
  })
}

function isListed(graph: WordGraph, word: string): boolean {
  return graph.has(word) || (word.length >= shortestRest && (isOfAdjective(graph, word) || isOfVerb(graph, word)))
}

/** «Паспортно-визовый», «транзакционно», «по-казахски», «релевантнее». */
function isOfAdjective(graph: WordGraph, word: string): boolean {
  if (word.endsWith('ски') || word.endsWith('цки')) return graph.has(`${word}й`)
  const ending = word.endsWith('о') ? 1 : word.endsWith('ее') ? 2 : 0
  return ending > 0 && adjectives.some(one => graph.has(word.slice(0, -ending) + one))
}

const adjectives = ['ый', 'ий', 'ой']

/** «Скачивается», «обнулялись»: the passive of any verb. */
function isOfVerb(graph: WordGraph, word: string): boolean {
  return passive.test(word) && graph.has(word.slice(0, -2))
}

const passive = /(?:[еия]т|[юуая]т|ть|л|вш[а-я]{2,3}|щ[а-я]{2,3})ся$|л[аио]сь$/

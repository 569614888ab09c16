const FINITE = new RegExp(
  String.raw`(?<!\p{L})(?:может|могут|есть|\p{L}{2,25}(?:[аяуе][ею]т(?:ся)?|[ая][её]т(?:ся)?|[иыя]т(?:ся)?(?<=(?:хран` +
    String.raw`|наход|стро|относ|производ|проход|переда|служ|леж|сто|вид|говор)\p{L}{2,4})|[ая]ем` +
    '|уем)|размещ[её]н[аоы]?|расположен[аоы]?|обязан[аоы]?|вправе|is|are|may|will|must' +
    String.raw`|can)(?!\p{L})`,
  'iu'
)
// A noun has «-ымыз», a verb «-амыз»: «серіктестеріміз», «сақтаймыз».
const KAZAKH_FINITE =
  /(?:[аей]д[ыі]|[аей]м[ыі]з|мүмкін|тиіс|керек|құқылы|міндетті|[ыі]лған болатын|табылады|[аей]с[ыі]з|жоқ)(?!\p{L})/iu

/**
 * Whether words hold a verb that states something, as a nominal item of a list does not: «хранит», «используются»,
 * «обязан».
 */
export function hasFiniteVerb(words: string): boolean {
  return FINITE.test(words) || KAZAKH_FINITE.test(words)
}

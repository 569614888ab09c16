import type {Rule} from '../rules/rule.js'
import type {Options} from './options.js'

type Choice = {readonly rules: readonly Rule[]} | {readonly mistake: string}

/** The rules that `--only` and `--skip` leave: by id, by name without its pack, or by the name of a pack. */
export async function chooseRules(
  rules: readonly Rule[],
  options: Pick<Options, 'only' | 'skip' | 'lang'>
): Promise<Choice> {
  const unknown = [...options.only, ...options.skip].find(name => !rules.some(rule => names(rule, name)))
  if (unknown !== undefined) return {mistake: await wordUnknown(unknown, rules, options.lang)}
  const only = options.only.length > 0 ? rules.filter(rule => options.only.some(name => names(rule, name))) : rules
  return {rules: only.filter(rule => !options.skip.some(name => names(rule, name)))}
}

function names({id}: Rule, name: string): boolean {
  return id === name || id.endsWith(`/${name}`) || id.startsWith(`${name.replace(/\/$/, '')}/`)
}

async function wordUnknown(name: string, rules: readonly Rule[], speech: Options['lang']): Promise<string> {
  const {nearest} = await import('./nearest.js')
  const near = nearest(
    name,
    rules.flatMap(({id}) => [id, id.slice(id.indexOf('/') + 1)])
  )
  return {
    ru: `неизвестное правило ${name}${near ? `, ближайшее: ${near}` : ''}; перечень правил: zanlint rules`,
    kk: `белгісіз ереже ${name}${near ? `, ең жақыны: ${near}` : ''}; ережелер тізбесі: zanlint rules`,
    en: `unknown rule ${name}${near ? `, the nearest is ${near}` : ''}; the rules are listed by: zanlint rules`
  }[speech]
}

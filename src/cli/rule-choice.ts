import type {Rule} from '../rules/rule.js'
import type {Options} from './options.js'

/** The rules that `--only` and `--skip` leave: by id, by name without its pack, or by `pack/`. */
export function chooseRules(
  rules: readonly Rule[],
  options: Pick<Options, 'only' | 'skip' | 'lang'>
): {rules: readonly Rule[]} | {mistake: string} {
  const unknown = [...options.only, ...options.skip].filter(name => !rules.some(rule => names(rule, name)))
  if (unknown.length > 0) {
    const list = [...new Set(unknown)].join(', ')
    const known = rules.map(rule => rule.id).join(', ')
    return {
      mistake:
        options.lang === 'ru'
          ? `zanlint: неизвестные правила: ${list}; известны: ${known}`
          : `zanlint: unknown rules: ${list}; known: ${known}`
    }
  }
  const only = options.only.length > 0 ? rules.filter(rule => options.only.some(name => names(rule, name))) : rules
  return {rules: only.filter(rule => !options.skip.some(name => names(rule, name)))}
}

function names({id}: Rule, name: string): boolean {
  return (
    id === name || id.endsWith(`/${name}`) || (name.endsWith('/') && id.startsWith(name)) || id.startsWith(`${name}/`)
  )
}

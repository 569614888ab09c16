import type {Rule, Words} from '../rules/rule.js'
import {configKeys, levels} from './keys.js'
import {type FormName, forms, type Keys, type Shape} from './shapes.js'

type Json = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (draft 2020-12) of a configuration, for editors; `rules` are those whose names it offers, others may
 * come from packs of one's own.
 */
export function configSchema(rules: readonly Pick<Rule, 'id' | 'title'>[]): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'zanlint.yml',
    description: wordAll({ru: 'Настройки zanlint', kk: 'zanlint баптауы', en: 'Configuration of zanlint'}),
    ...mapSchema(configKeys, rules),
    // A file of comments alone.
    type: ['object', 'null']
  }
}

function mapSchema(keys: Keys, rules: readonly Pick<Rule, 'id' | 'title'>[]): Json {
  const entries = Object.entries(keys)
  const required = entries.filter(([, key]) => key.required).map(([name]) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, {about, shape}]) => [name, {description: wordAll(about), ...shapeSchema(shape, rules)}])
    ),
    ...(required.length > 0 && {required}),
    additionalProperties: false
  }
}

function shapeSchema(shape: Shape, rules: readonly Pick<Rule, 'id' | 'title'>[]): Json {
  switch (shape.type) {
    case 'choice':
      return {enum: shape.of}
    case 'count':
      return {type: 'integer', minimum: 0, maximum: 999_999}
    case 'levels':
      return {
        type: 'object',
        properties: Object.fromEntries(rules.map(({id, title}) => [id, {description: wordAll(title), enum: levels}])),
        propertyNames: {pattern: forms.rule.pattern},
        additionalProperties: {enum: levels}
      }
    case 'maps':
      return {type: 'array', items: mapSchema(shape.of, rules)}
    case 'list':
      return {type: 'array', minItems: 1, items: formSchema(shape.of)}
    case 'lists':
      return {type: 'array', minItems: 1, items: {type: 'array', minItems: 2, maxItems: 3, items: formSchema(shape.of)}}
    case 'rule':
      return {...formSchema('rule'), anyOf: [{enum: rules.map(({id}) => id)}, {type: 'string'}]}
    default:
      return formSchema(shape.type)
  }
}

function formSchema(form: FormName): Json {
  const {pattern} = forms[form]
  // An editor reads `4.10` as a number.
  return {type: form === 'clause' ? ['string', 'number'] : 'string', pattern}
}

function wordAll({en, ru, kk}: Words): string {
  return `${en}\n${ru}\n${kk}`
}

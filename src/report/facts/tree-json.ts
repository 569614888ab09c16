import type {Policy, PolicyNode} from '../../tree/nodes.js'
import {countNumbered} from '../../tree/visit.js'

/** A policy's tree as plain data: the unist nodes without the maps from words to offsets. */
export function treeToJson(path: string, policy: Policy): object {
  const {language, children} = policy
  return {path, language, clauses: countNumbered(policy), children: children.map(toPlain)}
}

function toPlain(node: PolicyNode): object {
  if (!('children' in node)) {
    const {type, value, position} = node
    return {type, ...(node.type === 'mark' && {kind: node.kind, num: node.num}), value, position}
  }
  if (node.type === 'policy') return {}
  const {type, kind, id, num, language, position, children} = node
  return {type, kind, id, num, language, position, children: children.map(toPlain)}
}

import {firstLetter, lastBit, nameBit, rootAt, targetShift, wordBit} from '../language/spelling/edges.js'

/** A point of the graph: what may follow a beginning that many words share. */
interface Node {
  readonly id: number
  /** Letters in ascending order, to each the node behind it and the bits of a word that ends with it. */
  readonly letters: number[]
  readonly ends: number[]
  readonly nodes: Node[]
}

/**
 * Packs words into the smallest graph that holds them and no others: beginnings and endings are stored once. Words must
 * be sorted and distinct; `names` are those of them that are written with a capital only.
 */
export function packWords(words: readonly string[], names: ReadonlySet<string>): Uint8Array {
  let nodes = 0
  const create = (): Node => ({id: nodes++, letters: [], ends: [], nodes: []})
  const known = new Map<string, Node>()
  const root = create()
  // The nodes along the last word, and how many of its letters may still get company.
  const path: Node[] = [root]
  const close = (depth: number): void => {
    for (let at = path.length - 1; at > depth; at--) {
      const node = path.pop() as Node
      const parent = path[at - 1] as Node
      const key = keyOf(node)
      const equal = known.get(key)
      if (equal) parent.nodes[parent.nodes.length - 1] = equal
      else known.set(key, node)
    }
  }
  let last = ''
  for (const word of words) {
    if (word <= last) throw new Error(`"${word}" comes after "${last}": words are to be sorted and distinct`)
    let shared = 0
    while (shared < last.length && word[shared] === last[shared]) shared++
    close(shared)
    for (let at = shared; at < word.length; at++) path.push(grow(path[at] as Node, word, at, create()))
    path[word.length - 1]?.ends.splice(-1, 1, names.has(word) ? wordBit | nameBit : wordBit)
    last = word
  }
  close(0)
  return pack(root)
}

function grow(parent: Node, word: string, at: number, node: Node): Node {
  parent.letters.push(word.charCodeAt(at) - firstLetter)
  parent.ends.push(0)
  parent.nodes.push(node)
  return node
}

/** Equal for nodes behind which the same endings stand. */
function keyOf({letters, ends, nodes}: Node): string {
  let key = ''
  for (let at = 0; at < letters.length; at++) key += `${letters[at]},${ends[at]},${nodes[at]?.id};`
  return key
}

/**
 * Lays the nodes out one after another, those nearest to the root first, and in each the edges that lead to most words.
 */
function pack(root: Node): Uint8Array {
  const starts = new Map<Node, number>()
  const order: Node[] = []
  let size = rootAt
  const place = (node: Node): void => {
    if (starts.has(node)) return
    starts.set(node, node.letters.length === 0 ? 0 : size)
    size += node.letters.length
    order.push(node)
  }
  place(root)
  for (let at = 0; at < order.length; at++) order[at]?.nodes.forEach(place)
  const countOf = counter()
  const bytes = new DataView(new ArrayBuffer(size * 4))
  for (const node of order) {
    const edges = node.letters.map((letter, at) => {
      const next = node.nodes[at] ?? root
      return {letter, bits: node.ends[at] ?? 0, target: starts.get(next) ?? 0, count: countOf(next)}
    })
    edges.sort((one, other) => other.count - one.count || one.letter - other.letter)
    const start = starts.get(node) ?? 0
    edges.forEach(({letter, bits, target}, at) => {
      const last = at === edges.length - 1 ? lastBit : 0
      bytes.setUint32((start + at) * 4, (target << targetShift) | last | bits | letter, true)
    })
  }
  return new Uint8Array(bytes.buffer)
}

/** Counts the words behind nodes, each node once. */
function counter(): (node: Node) => number {
  const counts = new Map<Node, number>()
  const countOf = (node: Node): number => {
    const known = counts.get(node)
    if (known !== undefined) return known
    const ends = node.ends.filter(one => one !== 0).length
    const count = node.nodes.reduce((sum, next) => sum + countOf(next), ends)
    counts.set(node, count)
    return count
  }
  return countOf
}

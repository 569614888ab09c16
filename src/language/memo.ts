/** The function that works each answer out once; for what is the same in every run, such as the stem of a word. */
export function memo<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return key => {
    const old = known.get(key)
    if (old !== undefined) return old
    const found = answer(key)
    known.set(key, found)
    return found
  }
}

/** Values under what `keyOf` says of each, in their order. */
export function groupBy<K, T>(values: Iterable<T>, keyOf: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const value of values) put(groups, keyOf(value), value)
  return groups
}

/** The same where a value stands under several keys. */
export function groupByEach<K, T>(
  values: Iterable<T>,
  keysOf: (value: T) => Iterable<K>
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const value of values) for (const key of keysOf(value)) put(groups, key, value)
  return groups
}

function put<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

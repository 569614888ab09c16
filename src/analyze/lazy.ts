/** A value worked out when it is first asked for, and once: most runs ask for few of the dearer facts. */
export function lazy<T>(find: () => T): () => T {
  let found: {readonly value: T} | undefined
  return () => {
    found ??= {value: find()}
    return found.value
  }
}

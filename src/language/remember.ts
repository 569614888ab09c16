/** What keeps answers about itself for whoever asks again, each by the function that works it out. */
export interface Remembering<O> {
  readonly memory: Map<(owner: O) => unknown, unknown>
}

/** What `make` works out about `owner`, worked out once. */
export function remember<O extends Remembering<O>, T>(owner: O, make: (owner: O) => T): T {
  const known = owner.memory.get(make)
  if (known !== undefined) return known as T
  const made = make(owner)
  owner.memory.set(make, made)
  return made
}

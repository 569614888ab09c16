/** Whether a rule is meant by `name`: its id, its name without the pack, or its pack with or without `/`. */
export function namesRule(id: string, name: string): boolean {
  return id === name || id.endsWith(`/${name}`) || id.startsWith(`${name.replace(/\/$/, '')}/`)
}

/** How exactly `name` means one of these rules: 2 an id, 1 a name, 0 a pack; -1 none of them. */
export function exactness(name: string, ids: readonly string[]): number {
  if (ids.includes(name)) return 2
  if (ids.some(id => id.endsWith(`/${name}`))) return 1
  return ids.some(id => namesRule(id, name)) ? 0 : -1
}

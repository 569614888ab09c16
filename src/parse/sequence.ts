/**
 * Whether the number `next` is due after `current`: its first child, its next sibling, or the next sibling of what it
 * stands in.
 */
export function isDue(current: readonly number[], next: readonly number[], gap = 1): boolean {
  const level = next.length
  if (level > current.length + 1 || !next.slice(0, -1).every((part, at) => part === current[at])) return false
  const last = next[level - 1] ?? 0
  if (level === current.length + 1) return last === 1
  const before = current[level - 1] ?? 0
  return last > before && last <= before + gap
}

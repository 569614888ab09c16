/** Where SARIF finds a file: a relative reference from the root of the sources, or an address of its own. */
export interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId?: string
}

/** The name that stands for the folder against which relative paths are read. */
export const sourceRoot = '%SRCROOT%'

/** The location of a path as given, with `/`; Cyrillic letters, spaces, `#`, `%` and `?` are escaped as in RFC 3986. */
export function locationOf(path: string): ArtifactLocation {
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0]
  if (drive !== undefined) return {uri: `file:///${drive}${escapePath(path.slice(drive.length))}`}
  if (path.startsWith('//')) return {uri: `file:${escapePath(path)}`}
  if (path.startsWith('/')) return {uri: `file://${escapePath(path)}`}
  const plain = plainPath(path)
  // What lies outside of the root is not relative to it.
  return plain.startsWith('../') ? {uri: escapePath(plain)} : {uri: escapePath(plain), uriBaseId: sourceRoot}
}

/** A relative path without steps that lead nowhere: hosts compare paths letter by letter. Others stay as they are. */
export function plainPath(path: string): string {
  if (/^(?:\/|[A-Za-z]:\/)/.test(path)) return path
  const kept: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else kept.push(step)
  }
  return kept.join('/')
}

function escapePath(path: string): string {
  // A half of a surrogate pair cannot be written as UTF-8.
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

/**
 * Short names of policies, one for each: the name of the file without its ending, with as much of its folders as tells
 * it from the others, in at most `most` characters.
 */
export function nameColumns(paths: readonly string[], most: number): string[] {
  const parts = paths.map(path => path.split(/[/:\\]/u).filter(part => part !== ''))
  const names = parts.map(own => {
    for (let depth = 1; depth < own.length; depth++) {
      const tail = tailOf(own, depth)
      if (parts.filter(other => tailOf(other, depth) === tail).length === 1) return tail
    }
    return tailOf(own, own.length)
  })
  const cut = names.map(name => cutMiddle(name, most))
  return cut.map((name, at) => (cut.indexOf(name) === cut.lastIndexOf(name) ? name : numbered(name, at + 1, most)))
}

function tailOf(parts: readonly string[], depth: number): string {
  return parts
    .slice(-depth)
    .join('/')
    .replace(/(?<=.)\.(?:md|markdown|txt|text|html?)$/iu, '')
}

function cutMiddle(name: string, most: number): string {
  if (name.length <= most) return name
  const tail = Math.floor((most - 1) / 2)
  return `${name.slice(0, most - 1 - tail)}…${name.slice(-tail)}`
}

function numbered(name: string, number: number, most: number): string {
  const mark = `~${number}`
  return `${name.slice(0, most - mark.length)}${mark}`
}

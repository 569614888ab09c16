/** The options that `read` makes of the command line; undefined after its complaint and the usage went to stderr. */
export const tryOptions = <T>(read: (argv: readonly string[]) => T, usage: string): T | undefined => {
  try {
    return read(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    return undefined
  }
}

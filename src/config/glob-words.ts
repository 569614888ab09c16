/** Without `./` before and the slash of a folder after it; letters composed, for no two systems keep «й» alike in names. */
export function bareGlob(glob: string): string {
  return glob
    .normalize('NFC')
    .replace(/^(?:\.\/)+/, '')
    .replace(/(?<=.)\/+$/, '')
}

/** Whether one of the globs is the name of this very file. */
export function namesFile(globs: readonly string[], path: string): boolean {
  return globs.some(glob => bareGlob(glob) === path.normalize('NFC'))
}

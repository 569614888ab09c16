/** Where the command writes: `columns` and `isTTY` are there when it is a terminal. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** All that the command touches of the process, so that a test can run it whole. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute; relative paths are read from here. */
  readonly cwd: string
}

declare module 'picomatch' {
  /** Compiles globs; `dot`: a star also stands for names that begin with a dot. */
  export default function picomatch(
    globs: readonly string[],
    options: {readonly dot: boolean}
  ): (path: string) => boolean
}

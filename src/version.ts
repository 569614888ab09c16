import manifest from '../package.json' with {type: 'json'}

/** Version of this package. */
export const version: string = manifest.version

/** Where the package is at home, as soon as its manifest says so. */
export const homepage: string | undefined =
  'homepage' in manifest && typeof manifest.homepage === 'string' ? manifest.homepage : undefined

/** Colours by name; the light and the dark page have the same names. */
export const palette = {
  light: {
    page: '#faf9f6',
    card: '#ffffff',
    text: '#1f2328',
    muted: '#5b626c',
    line: '#dedbd3',
    link: '#1d4f91',
    weakens: '#a4301d',
    unclear: '#7a5200',
    strengthens: '#1c6a41',
    neutral: '#56606e',
    'removed-text': '#84190f',
    'removed-back': '#fbe4df',
    'added-text': '#0c4f2e',
    'added-back': '#dcf2e3',
    'error-back': '#fbe6e1',
    'warning-back': '#fbf0d3',
    'info-back': '#e8ecf2'
  },
  dark: {
    page: '#15171a',
    card: '#1d2024',
    text: '#e6e7e9',
    muted: '#a3aab4',
    line: '#363b42',
    link: '#8ab8f5',
    weakens: '#ff9d87',
    unclear: '#e6bb5a',
    strengthens: '#7ed3a0',
    neutral: '#aab4c1',
    'removed-text': '#ffcabf',
    'removed-back': '#4b211b',
    'added-text': '#bdeccd',
    'added-back': '#173b27',
    'error-back': '#48231d',
    'warning-back': '#3f331a',
    'info-back': '#2c333c'
  }
} as const

/** Which colours stand on which, as words or as the only sign of something. */
export const pairs: readonly (readonly [keyof typeof palette.light, keyof typeof palette.light])[] = [
  ...(['text', 'muted', 'link', 'weakens', 'unclear', 'strengthens', 'neutral'] as const).flatMap(
    name =>
      [
        [name, 'page'],
        [name, 'card']
      ] as const
  ),
  ['removed-text', 'removed-back'],
  ['added-text', 'added-back'],
  ...(['error-back', 'warning-back', 'info-back'] as const).flatMap(back =>
    (['text', 'weakens', 'unclear', 'neutral'] as const).map(front => [front, back] as const)
  )
]

/** The palette as properties of CSS, the dark one where the reader's system asks for it; paper is always light. */
export const paletteCss = `:root{${properties(palette.light)}}
@media screen and (prefers-color-scheme:dark){:root{${properties(palette.dark)}}}`

function properties(colors: Readonly<Record<string, string>>): string {
  return Object.entries(colors)
    .map(([name, color]) => `--${name}:${color}`)
    .join(';')
}

/** The languages of policies in Kazakhstan; ISO 639-1. */
export const languages = ['ru', 'kk', 'en'] as const

export type Language = (typeof languages)[number]

/** The languages of policies in Kazakhstan; ISO 639-1. */
export type Language = 'ru' | 'kk' | 'en'

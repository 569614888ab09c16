/** What a text is to its readers; elements that do not belong to a kind are not asked of it. */
export const documentKinds = ['policy', 'consent', 'cookie-notice', 'other'] as const
export type DocumentKind = (typeof documentKinds)[number]

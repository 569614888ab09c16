/** What a row shows, the text, the sketch of its tree, and the name of the file if it is no Markdown. */
export type Row = [shows: string, text: string, tree: string, path?: string]

/**
 * Words as one line of Markdown that shows them as they are: nothing in them is markup, HTML, a table cell, a formula, a link, nor
 * a mention of a person or of an issue where the host makes one of `@name`, `#1` or `GH-1`.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]~|#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\$/g, '<span>$</span>')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/#(?=\d)/g, `#${unseen}`)
    .replace(/(?<![A-Za-z0-9_])@(?=[A-Za-z0-9])/g, `@${unseen}`)
    .replace(/(GH-)(?=\d)/gi, `$1${unseen}`)
}

/** The same for words that begin a line: nothing there opens a list, a heading or a quote. */
export function escapeLine(words: string): string {
  return escapeMarkdown(words.trimStart())
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** The same for words inside of a tag of HTML, such as the heading of a fold, where no Markdown is read. */
export function escapeInTag(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
    .replace(/(?<!&)#(?=\d)/g, `#${unseen}`)
    .replace(/(?<![A-Za-z0-9_])@(?=[A-Za-z0-9])/g, `@${unseen}`)
    .replace(/(GH-)(?=\d)/gi, `$1${unseen}`)
}

// A space without width: hosts look for mentions in what is shown, so that a backslash would not hide them.
const unseen = '&#8203;'

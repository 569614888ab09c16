const named = /\.(?:x?html?|shtml)$/i
const otherwise = /\.(?:md|markdown|txt)$/i
// What may stand before the first tag of a page: a byte order mark, white space, an XML declaration, comments.
const first =
  /^\ufeff?\s{0,200}(?:<\?[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,400}-->\s{0,20}){0,4}<(?:!doctype\s{1,20}html|html)(?=[\s>])/i

/** Whether a path ends as those of html do. */
export function isPageName(path: string): boolean {
  return named.test(path)
}

/** Whether a text is the html of a page: by the ending of its path, or by its first tag where the ending tells nothing. */
export function isHtml(text: string, path: string): boolean {
  return isPageName(path) || (!otherwise.test(path) && first.test(text.slice(0, 2500)))
}

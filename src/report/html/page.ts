import {createHash} from 'node:crypto'
import {escapeHtml, type Html} from './html.js'
import {pageCss, paperCss} from './page-css.js'

/** One page of a report. */
export interface HtmlPage {
  readonly language: string
  readonly title: string
  /** Its own styles, beyond those of every page. */
  readonly css: string
  /** Runs when the page is read; the page must be whole without it. */
  readonly script: string
  readonly body: Html
}

/**
 * A page in one file that asks nothing of any network: its policy lets in no style and no script but its own, known by their
 * hashes, so that words that got around escaping would still do nothing.
 */
export function htmlPage({language, title, css, script, body}: HtmlPage): string {
  const styles = [pageCss, css, paperCss].join('\n')
  const policy = `default-src 'none'; style-src ${hashOf(styles)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
${body.markup}
<script>${script}</script>
</body>
</html>
`
}

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}

import {paletteCss} from './palette.js'

/** What every page of a report looks like: type, tables, folds, focus. A `.bar` holds controls. */
export const pageCss = `${paletteCss}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);overflow-wrap:anywhere;
  font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif}
header,main,footer,.bar{padding-left:max(1.25rem,calc(50vw - 37rem));padding-right:max(1.25rem,calc(50vw - 37rem))}
header{padding-top:2.5rem}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--muted);font-size:.875rem}
h1{margin:0;font-size:1.75rem;line-height:1.25;font-weight:650;letter-spacing:-.01em}
h2{margin:3rem 0 1rem;font-size:1.25rem;line-height:1.3;font-weight:650}
h3{margin:0;font-size:1rem;line-height:1.4;font-weight:650}
p,ul,dl,dd{margin:0}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.muted{color:var(--muted)}
[hidden]{display:none}
del,ins{border-radius:.2em;padding:.05em .15em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
del{color:var(--removed-text);background:var(--removed-back);text-decoration:line-through;text-decoration-thickness:1px}
ins{color:var(--added-text);background:var(--added-back);text-decoration:underline;text-decoration-thickness:1px;
  text-underline-offset:.2em}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
caption{padding:0 0 .5rem;text-align:left;font-weight:650}
th,td{padding:.6rem .75rem .6rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}
th{color:var(--muted);font-size:.8125rem;font-weight:500}
summary{padding:.25rem 0;cursor:pointer}
button{padding:.3rem .8rem;border:1px solid var(--line);border-radius:999px;background:var(--card);color:inherit;
  font:inherit;font-size:.875rem;cursor:pointer}
button:disabled{opacity:.55;cursor:default}
button[aria-pressed=true]{border-color:currentColor;background:currentColor}
button[aria-pressed=true]>*{color:var(--page)}`

/** Paper: after the page's own styles, everything shown, nothing to press. */
export const paperCss = `@media print{
  @page{margin:16mm 14mm}
  body{background:none;font-size:10pt}
  header,main,footer{padding-left:0;padding-right:0}
  header{padding-top:0}
  .bar{display:none}
  del,ins{-webkit-print-color-adjust:exact;print-color-adjust:exact}
  details:not([open])::details-content{display:block;content-visibility:visible;block-size:auto}
  h2,h3{break-after:avoid}
  tr,p,li{break-inside:avoid}
}`

/** What the page of two versions looks like beyond what every report has. */
export const diffCss = `.eyebrow{margin-bottom:.35rem;color:var(--muted);font-size:.875rem}
.arrow{color:var(--muted);font-weight:400}
.about{margin-top:.5rem}
.verdict{max-width:46rem;margin:1.25rem 0 1.5rem;font-size:1.125rem}
.bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;
  padding-top:.75rem;padding-bottom:.75rem;background:var(--page);border-bottom:1px solid var(--line)}
.bar[hidden]{display:none}
.choices{display:flex;flex-wrap:wrap;gap:.4rem}
.choices b{font-weight:650}
.shown{margin-left:auto;font-size:.875rem}
.shown button[hidden]{display:inline-block;visibility:hidden}
.weakens{--accent:var(--weakens)}
.unclear{--accent:var(--unclear)}
.strengthens{--accent:var(--strengthens)}
.neutral{--accent:var(--neutral)}
button.weakens,button.unclear,button.strengthens,button.neutral,h2[class],.contents h3,.effect{color:var(--accent)}
.overview h2{margin-top:2rem}
.figures{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin-bottom:1.75rem}
.figures dt{color:var(--muted);font-size:.8125rem}
.figures dd{font-size:1.125rem;font-variant-numeric:tabular-nums}
.contents{columns:24rem;column-gap:3rem;margin-bottom:1rem}
.contents section{margin-bottom:1.25rem}
.contents h3{margin-bottom:.35rem;font-size:.9375rem;break-after:avoid}
.contents ul{padding:0;list-style:none;font-size:.9375rem}
.contents li{padding:.15rem 0;break-inside:avoid}
.change{margin:0 0 1.25rem;padding:1.1rem 1.25rem 1.25rem;border:1px solid var(--line);border-left:4px solid var(--accent);
  border-radius:.375rem;background:var(--card);scroll-margin-top:8rem}
.change:target{outline:2px solid var(--accent);outline-offset:2px}
h3::first-letter{text-transform:uppercase}
.tags{display:flex;flex-wrap:wrap;gap:.25rem .75rem;margin-bottom:.15rem;font-size:.8125rem;color:var(--muted)}
.effect{font-weight:650}
.reason{margin-top:.35rem;max-width:46rem}
.facts{margin-top:.75rem}
.facts div{display:flex;flex-wrap:wrap;gap:.15rem .75rem;padding:.15rem 0}
.facts dt{min-width:9rem;color:var(--muted)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:2rem;margin-top:1rem;padding-top:.9rem;border-top:1px solid var(--line)}
.label{margin-bottom:.35rem;font-size:.8125rem;font-weight:650}
.where{margin-left:.35rem;color:var(--muted);font-weight:400}
.whole{padding:.6rem .8rem;border-radius:.3rem;color:var(--removed-text);background:var(--removed-back)}
.after .whole{color:var(--added-text);background:var(--added-back)}
.row+.row{margin-top:.5rem}
.row b{font-weight:650}
.point{padding-left:1.25rem}
.fold{margin-top:1rem}
.numbers{columns:18rem;column-gap:2.5rem;margin:.75rem 0;padding:0;list-style:none;font-size:.9375rem}
.findings table{margin-bottom:2rem}
.findings table{table-layout:fixed}
.findings th:nth-child(1){width:11%}
.findings th:nth-child(2){width:21%}
.findings th:nth-child(3){width:24%}
.findings q{color:var(--muted)}
code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.severity{font-weight:650}
.severity.error{color:var(--weakens)}
.severity.warning{color:var(--unclear)}
.severity.info{color:var(--neutral)}
@media (max-width:44rem){
  header{padding-top:1.5rem}
  h1{font-size:1.375rem}
  .bar .types,.bar button:disabled,.bar .shown>span{display:none}
  .figures{display:grid;grid-template-columns:1fr 1fr;gap:.75rem 1rem}
  .bar{gap:.4rem;padding-top:.5rem;padding-bottom:.5rem}
  .bar button{padding:.25rem .6rem;font-size:.8125rem}
  .shown{margin-left:0}
  .shown button[hidden]{display:none}
  .sides{grid-template-columns:1fr;gap:1rem}
  .change{padding:.9rem 1rem 1rem;scroll-margin-top:7rem}
  thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
  table,tbody,tr,td,caption{display:block}
  tr{padding:.75rem 0;border-top:1px solid var(--line)}
  td{padding:.1rem 0;border:0}
  .findings th:nth-child(n){width:auto}
}
@media print{
  article[hidden],section[hidden]{display:block}
  li[hidden]{display:list-item}
  .change{break-inside:avoid-page;border-color:#bbb;border-left-color:var(--accent)}
  .contents,.numbers{columns:2}
  .whole{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}`

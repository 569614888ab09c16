/** What the page of many policies looks like beyond what every report has. */
export const compareCss = `.about{margin-top:.5rem}
.bar{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding-top:1.25rem}
.bar[hidden]{display:none}
.note{margin-top:.75rem;color:var(--muted)}
.scroll{max-height:85vh;overflow:auto;border:1px solid var(--line);border-radius:.375rem;background:var(--card)}
.matrix{width:100%;border-collapse:separate;border-spacing:0;overflow-wrap:break-word}
.matrix th,.matrix td{padding:.55rem .75rem;border:0;border-bottom:1px solid var(--line);
  border-right:1px solid var(--line)}
.matrix td{min-width:10rem}
.facts td{min-width:13rem}
.matrix tr>:last-child{border-right:0}
.matrix thead th{position:sticky;top:0;z-index:2;background:var(--card);color:var(--text);font-size:.875rem;
  font-weight:650}
.matrix th[scope=row],.matrix thead th:first-child{position:sticky;left:0;z-index:1;width:15rem;min-width:11rem;
  background:var(--card);color:var(--text);font-size:.875rem}
.matrix thead th:first-child{z-index:3}
.matrix .group th{background:var(--page);color:var(--muted);font-weight:650}
.matrix .group span{position:sticky;left:.75rem}
.matrix ul{padding:0;list-style:none}
.matrix li+li{margin-top:.3rem}
.matrix summary{padding:0}
.matrix details p{margin-top:.4rem;font-size:.875rem}
.rules td,.figures td{font-variant-numeric:tabular-nums}
.rules td.none{color:var(--muted)}
.present b,.denied b{color:var(--strengthens)}
.partial b{color:var(--unclear)}
.absent b,.forbidden b{color:var(--weakens)}
.not-applicable b,.unread b{color:var(--neutral);font-weight:400}
td.absent,td.forbidden{background:color-mix(in srgb,var(--weakens) 9%,transparent)}
td.partial{background:color-mix(in srgb,var(--unclear) 9%,transparent)}
td.present,td.denied{background:color-mix(in srgb,var(--strengthens) 7%,transparent)}
.legend{display:grid;gap:.15rem;margin-bottom:1rem;font-size:.875rem}
.legend div{display:flex;flex-wrap:wrap;gap:.15rem .75rem}
.legend dt{min-width:8rem}
.legend dd{color:var(--muted)}
code{overflow-wrap:anywhere;font:.8125em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;
  color:var(--muted);font-weight:400}
h3{margin:1.75rem 0 .5rem}
article{margin:0 0 1rem;padding:.9rem 1.1rem;border:1px solid var(--line);border-radius:.375rem;background:var(--card)}
h4,h5{margin:0 0 .35rem;font-size:.9375rem;font-weight:650}
h5{margin-top:.6rem;font-weight:500;color:var(--muted)}
h4 .muted{font-weight:400}
@media (max-width:44rem){
  .matrix th[scope=row],.matrix thead th:first-child{min-width:8.5rem;font-size:.8125rem}
  .matrix th,.matrix td{padding:.4rem .5rem}
  .matrix td{min-width:8rem}
}
@media print{
  @page{size:landscape}
  tbody[hidden]{display:table-row-group}
  .scroll{max-height:none;overflow:visible;border:0}
  .matrix{width:100%;table-layout:fixed}
  .matrix,.matrix th[scope],.matrix thead th:first-child,.matrix summary,.matrix details p{font-size:7.5pt}
  .matrix tr,.matrix p{break-inside:auto}
  .matrix td,.matrix th[scope=row],.matrix thead th:first-child{position:static;min-width:0;max-width:none;width:auto}
  .matrix thead th{position:static}
  .many,.many tbody,.many tr,.many td,.many th[scope=row]{display:block;border-right:0}
  .many thead{display:none}
  .many td::before{content:attr(data-name);margin-right:.75em;color:var(--muted)}
  .many tr{break-inside:avoid}
  article{break-inside:avoid-page}
}`

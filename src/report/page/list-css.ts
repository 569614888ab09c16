/** The list of findings, the tables, and what a wide screen, a narrow one and paper change. */
export const listCss = `.group+.group,.apart{margin-top:1.5rem}
.list h4{margin-bottom:.5rem;font-size:.9375rem}
.list .error>h4,.list .warning>h4,.list .info>h4{color:var(--accent)}
.list ol{margin:0;padding:0;list-style:none}
.apart .note{border-left-color:var(--line)}
.apart summary h4{display:inline;color:var(--muted);font-weight:500}
.note{padding:.75rem .9rem;border:1px solid var(--line);border-left:3px solid var(--accent);border-radius:.375rem;
  background:var(--card);font-size:.9375rem;line-height:1.5;scroll-margin-top:calc(var(--bar,0px) + 1rem)}
.note+.note{margin-top:.6rem}
.note:target,.note.now{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}
.note h5{font-size:.9375rem}
.jump{display:flex;gap:.5rem;align-items:baseline;color:inherit;text-decoration:none}
.jump:focus-visible{border-radius:.2rem;outline-offset:1px}
.jump:hover span{text-decoration:underline}
.number{flex:none;min-width:1.6em;padding:0 .35em;border-radius:.7em;background:var(--back);color:var(--accent);
  font-size:.75rem;text-align:center;font-variant-numeric:tabular-nums}
.tags{display:flex;flex-wrap:wrap;gap:0 .6rem;color:var(--muted);font-size:.8125rem}
.severity{color:var(--accent);font-weight:650}
.state{color:var(--muted);font-size:.8125rem}
.reason{margin-top:.25rem}
.said,.related{margin-top:.25rem;color:var(--muted);font-size:.875rem}
.related{padding:0;list-style:none}
.cite,.why{margin-top:.35rem;color:var(--muted);font-size:.8125rem}
.why p{margin-top:.25rem}
.why p,blockquote{color:var(--text);font-size:.875rem}
code{color:var(--muted);font:.8125em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.why .label{margin-top:.6rem;font-weight:650}
blockquote{margin:.25rem 0 .5rem;padding:.5rem .75rem;border-radius:.3rem;background:var(--page);white-space:pre-line;
  user-select:all;-webkit-user-select:all}
.suggest button{margin-bottom:.5rem;font-size:.8125rem}
.elements{margin-top:3rem}
.told{margin-left:.35rem;color:var(--accent);font-size:.875rem}
.list .missing>h4{margin-bottom:0}
.list .missing>.muted{margin-bottom:.5rem;font-size:.8125rem}
.to-text{margin-bottom:1rem}
.answers th[scope=row]{width:36%;color:var(--text);font-size:.9375rem}
.answers td:nth-child(2){width:30%}
.absent b,.forbidden b{color:var(--weakens)}
.partial b{color:var(--unclear)}
.present b,.denied b{color:var(--strengthens)}
.not-applicable b,.not-applicable th[scope=row]{color:var(--muted);font-weight:400}
.answers p{font-size:.875rem}
.legend{margin-top:1rem;font-size:.8125rem;color:var(--muted)}
.legend div{display:flex;flex-wrap:wrap;gap:0 .6rem}
.legend dt{min-width:7rem}
.files th{font-size:.9375rem}
.files thead th{font-size:.8125rem}
.files td{font-variant-numeric:tabular-nums}
.files td.error,.files td.warning{color:var(--accent);font-weight:650}
.files td.none{color:var(--muted)}
.failures{margin-top:1.5rem}
.failures h2{font-size:1.125rem}
.failures li{margin-top:.25rem}
#files .files{margin-top:1rem}
footer ul{padding-left:1.25rem}
@media (min-width:64rem){
  .sheet{display:grid;grid-template-columns:minmax(0,1fr) 25rem;gap:2.5rem;align-items:start}
  .list{order:0;position:sticky;top:calc(var(--bar,0px) + 1rem);max-height:calc(100vh - var(--bar,0px) - 2rem);
    overflow-y:auto;padding:2px 6px 2px 2px;overscroll-behavior:contain;scrollbar-width:thin}
  .to-text{display:none}
  mark:not(.off){cursor:pointer}
}
@media (max-width:44rem){
  header{padding-top:1.25rem}
  h2{font-size:1.375rem}
  .bar{position:static;gap:.4rem .75rem}
  .steps{margin-left:0}
  .steps [data-step]{display:none}
  .policy{margin:0 -.5rem;padding:1.25rem 1rem 1.5rem}
  .point.d0,.d1{padding-left:.75rem}
  .d2,.d3{padding-left:1.25rem}
  .d4,.d5{padding-left:1.75rem}
  .policy td{padding:.35rem .4rem}
  .answers thead,.files thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
  .answers,.answers tbody,.answers tr,.answers td,.answers th[scope=row]{display:block;width:auto}
  .answers tr{padding:.6rem 0;border-top:1px solid var(--line)}
  .answers td,.answers th[scope=row]{padding:.05rem 0;border:0}
  .answers td:nth-child(2){width:auto}
  .files,.files tbody,.files tr,.files th[scope=row],.files td{display:block}
  .files tr{padding:.6rem 0;border-top:1px solid var(--line)}
  .files td,.files th[scope=row]{padding:.05rem 0;border:0}
  .files td[data-name]::before{content:attr(data-name) ": "}
}
@media print{
  :root{font-size:9.5pt}
  body{font-size:1rem;line-height:1.45}
  .skip,.to-text,.suggest button,.why.again,.why summary{display:none}
  .sheet{display:block}
  .policy.long>*,.list.long .note{content-visibility:visible}
  .policy{padding:0;border:0}
  .policy p{max-width:none;break-inside:auto}
  .table{overflow:visible}
  .list{position:static;max-height:none;padding:0;overflow:visible;break-before:page;columns:2;column-gap:8mm}
  .list h3{column-span:all}
  h4{break-after:avoid}
  .note{display:block;break-inside:avoid;padding:0 0 0 .7rem;border-width:0 0 0 2px;border-radius:0;background:none}
  .note[hidden],.group[hidden],.apart[hidden]{display:block}
  .note,.reason,.said,.related,.why p,blockquote{font-size:.9rem;line-height:1.4}
  .note+.note{margin-top:.8rem}
  .note.now,.note:target{border-color:var(--accent);box-shadow:none}
  blockquote{margin:0;padding:.1rem 0 .1rem .6rem;border-left:1px solid var(--line)}
  mark,.number{-webkit-print-color-adjust:exact;print-color-adjust:exact}
  mark:target,mark.now,.spot:target{outline:0}
  .ref:target,.ref.now{background:none;color:var(--accent)}
  mark.off{background:var(--back);text-decoration:underline 1.5px solid var(--accent)}
  .ref.off{display:inline}
  .lacks .off{display:list-item}
  .elements{margin-top:2rem}
  .answers td,.answers th[scope=row]{padding-top:.3rem;padding-bottom:.3rem}
  .file+.file{break-before:page;margin-top:0;padding-top:0;border:0}
}`

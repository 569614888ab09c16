import {listCss} from './list-css.js'

/** What the page of a check looks like beyond what every report has: the frame, the text and its marks. */
export const checkCss = `.error{--accent:var(--weakens);--back:var(--error-back)}
.warning{--accent:var(--unclear);--back:var(--warning-back)}
.info{--accent:var(--neutral);--back:var(--info-back)}
.quiet{--accent:var(--muted);--back:transparent}
.sr,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;z-index:3;top:.5rem;left:.5rem;padding:.5rem 1rem;border-radius:.375rem;
  background:var(--card)}
header{padding-top:2rem}
h1{color:var(--muted);font-size:.875rem;font-weight:500;letter-spacing:0}
h2{margin:.25rem 0 0;font-size:1.75rem;line-height:1.25;letter-spacing:-.01em}
.file+.file{margin-top:4rem;padding-top:2rem;border-top:1px solid var(--line)}
.file{scroll-margin-top:var(--bar,0)}
.about{margin-top:.5rem;color:var(--muted)}
.verdict{margin-top:1rem;font-size:1.125rem}
h3{margin:0 0 .75rem;font-size:1.0625rem}
.bar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem .9rem;align-items:center;
  padding-top:.6rem;padding-bottom:.6rem;margin-top:.75rem;background:var(--page);border-bottom:1px solid var(--line)}
.bar[hidden]{display:none}
.choices{display:flex;flex-wrap:wrap;gap:.35rem}
.bar button{padding:.2rem .65rem;font-size:.8125rem}
.bar b{font-weight:650}
.bar .choices button{color:var(--accent,inherit)}
select{max-width:10rem;padding:.25rem .5rem;border:1px solid var(--line);border-radius:.375rem;background:var(--card);
  color:inherit;font:inherit;font-size:.8125rem}
.steps{display:flex;gap:.4rem;align-items:center;margin-left:auto;font-size:.8125rem}
main{padding-top:1.25rem}
.sheet{display:flex;flex-direction:column;gap:2rem;margin-top:1rem}
.list{order:-1}
.text,.list,.elements{min-width:0;scroll-margin-top:calc(var(--bar,0px) + 1rem)}
.text:focus,.list:focus,.elements:focus{outline:0}
.signs{margin-bottom:.75rem;color:var(--muted);font-size:.8125rem}
.policy{padding:2.25rem 2.5rem 2.75rem;border:1px solid var(--line);border-radius:.375rem;background:var(--card)}
.policy>*+*{margin-top:.7rem}
h4{margin:0;font-size:1rem;font-weight:650}
h5,h6{margin:0;font-size:1rem;line-height:1.4;font-weight:650}
.policy h4{font-size:1.3125rem;line-height:1.3}
.policy *+h5{margin-top:2rem;font-size:1.0625rem}
.policy *+h6{margin-top:1.25rem}
.policy p{max-width:44rem}
.num{font-variant-numeric:tabular-nums}
p>.num{color:var(--muted)}
.policy.long>*,.list.long .note{content-visibility:auto;contain-intrinsic-size:auto 5rem;overflow-clip-margin:.5rem}
.table{overflow-x:auto}
.point.d0,.d1{padding-left:1.5rem}
.d2{padding-left:3rem}
.d3{padding-left:4.25rem}
.d4{padding-left:5.25rem}
.d5{padding-left:6.25rem}
.contents{color:var(--muted);font-size:.9375rem}
.policy>.contents+.contents{margin-top:.15rem}
.policy table{font-size:.9375rem;overflow-wrap:break-word;hyphens:auto}
.policy td{padding:.5rem .75rem;border:1px solid var(--line)}
.link{text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:.2em}
mark{padding:.1em 0;border-radius:.15em;background:var(--back);color:inherit;
  -webkit-box-decoration-break:clone;box-decoration-break:clone;
  text-decoration:underline 2px solid var(--accent);text-underline-offset:.25em;text-decoration-skip-ink:none}
mark.warning{text-decoration-style:dashed;text-decoration-thickness:1.5px}
mark.info,mark.quiet{text-decoration-style:dotted;text-decoration-thickness:1.5px}
mark mark{text-underline-offset:.4em}
mark,.spot,.ref{scroll-margin-top:38vh}
mark:target,mark.now,.spot:target{outline:2px solid var(--accent,var(--link));outline-offset:1px}
mark.off{background:none;text-decoration:none}
.ref.off,.lacks .off{display:none}
.ref{margin-left:.1em;padding:0 .15em;border-radius:.3em;color:var(--accent);
  font-size:.6875rem;line-height:1.4;font-weight:650;font-variant-numeric:tabular-nums;text-decoration:none;
  vertical-align:.5em;user-select:none;-webkit-user-select:none}
.ref:target,.ref.now,.ref:hover{background:var(--accent);color:var(--card)}
.ref:focus-visible{outline-offset:0}
.lacks{display:flex;flex-wrap:wrap;gap:.1rem .5rem;padding:.3rem 0 .3rem .75rem;border-left:3px solid var(--line);
  color:var(--muted);font-size:.875rem}
.lacks ul{display:contents;list-style:none}
.lacks li{color:var(--accent)}
${listCss}`

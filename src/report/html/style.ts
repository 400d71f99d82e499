/**
 * The complete style of a report. It is part of the page, and the page's content security policy names its hash, so no other style is
 * applied. Colors of text have a contrast of at least 4.5 to 1 in both schemes. No meaning depends on color alone: the parts of the bar
 * differ in lightness, and the signs of verdicts in their outline.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f6f4ef;--card:#fffefb;--ink:#211f1c;--soft:#635d54;--line:#ddd7cc;--held:#1b7346;--heldback:#e5f3ea;--broken:#a3180f;--brokenback:#fbe9e7;--open:#7a5c00;--openback:#f9f0d6;--seal:#b3261e;--focus:#1a5fd0;--link:#17509e;--heldbar:#a5dcbb;--heldtext:#0d3a22;--brokenbar:#8f130c;--brokentext:#fff;--openbar:#cf9a1c;--opentext:#231a00;--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--ground:#131518;--card:#1c1f24;--ink:#ece9e3;--soft:#a8a399;--line:#363a41;--held:#5fce97;--heldback:#17301f;--broken:#ff8a7d;--brokenback:#3a1b19;--open:#e5bd4f;--openback:#332a10;--seal:#e8574b;--focus:#8ab4ff;--link:#8fb8ff;--heldbar:#1f5a3b;--heldtext:#dff5e8;--brokenbar:#ffb3aa;--brokentext:#3d0602;--openbar:#b98a1d;--opentext:#1a1300}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.25rem}
h1,h2,h3,h4,p,ol,ul,dl,dd,table,pre{margin:0}
h1{font-size:1.75rem;line-height:1.2;letter-spacing:-.01em;font-weight:650}
h2{font-size:1.2rem;line-height:1.3;font-weight:650;margin:2.5rem 0 1rem}
h3{font-size:1.1rem;line-height:1.35;font-weight:650}
h4{font-size:.75rem;line-height:1.4;font-weight:600;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
code,pre,.mono{font-family:var(--mono);font-size:.875em}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.store{position:absolute}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.masthead{display:flex;gap:1rem;align-items:center}
.seal{width:3.25rem;height:3.25rem;flex:none}
.seal .stamp,#seal .stamp{fill:var(--seal)}
#seal .cut{fill:none;stroke:var(--card);stroke-width:3;stroke-linecap:square}
.shares{display:block;width:100%;height:2rem;margin:1.25rem 0 .6rem;border-radius:.4rem;border:1px solid var(--soft)}
.shares text{font-size:.875rem;font-weight:650}
.shares rect.held{fill:var(--heldbar)}
.shares text.held{fill:var(--heldtext)}
.shares rect.broken{fill:var(--brokenbar)}
.shares text.broken{fill:var(--brokentext)}
.shares rect.open{fill:var(--openbar)}
.shares text.open{fill:var(--opentext)}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;font-size:.9375rem}
.counts li{display:flex;gap:.45rem;align-items:flex-start}
.counts a{min-height:1.5rem}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem 1.25rem;font-size:.875rem}
.facts dt{color:var(--soft)}
.facts dd{font-family:var(--mono);font-size:.8125rem;line-height:1.6}
.about{margin-top:1rem}
.contents{columns:18rem;column-gap:2rem;list-style:none;padding:0;margin-top:1.25rem;font-size:.9rem}
.contents li{break-inside:avoid;display:flex;gap:.5rem;align-items:flex-start;padding:.15rem 0}
.contents a{display:block;min-height:1.5rem}
.mark{width:1.25rem;height:1.25rem;flex:none;margin-top:.15rem}
.held{--tone:var(--held)}
.broken{--tone:var(--broken)}
.open{--tone:var(--open)}
symbol circle,symbol path,symbol rect{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
#held .plate,#broken .plate,#open .plate{fill:var(--tone);stroke:none}
#held path,#broken path:not(.plate),#open path{stroke:var(--card);stroke-width:2.4}
article{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.5rem;margin:0 0 1.25rem;scroll-margin-top:1rem}
article.broken{border-top:4px solid var(--broken)}
article.open{border-top:4px solid var(--open)}
article.held{border-top:4px solid var(--held)}
.title{display:flex;flex-wrap:wrap;gap:.35rem .75rem;align-items:baseline}
.verdict{display:inline-flex;gap:.35rem;align-items:center;white-space:nowrap;font-size:.75rem;font-weight:700;letter-spacing:.06em;text-transform:uppercase;padding:.15rem .6rem;border-radius:1rem;color:var(--tone);background:var(--back);border:1px solid currentColor}
.verdict.held,.reason.held{--back:var(--heldback)}
.verdict.broken,.reason.broken{--back:var(--brokenback)}
.verdict.open,.reason.open{--back:var(--openback)}
.reason{background:var(--back);border-radius:.5rem;padding:.85rem 1rem;margin-top:1rem}
.reason p+p{margin-top:.35rem}
.reason code{white-space:normal}
.tone{color:var(--tone);font-weight:600}
.verdict .mark{width:.95rem;height:.95rem;margin:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
.origin{margin:1.25rem 0}
.checked{margin:1.25rem 0}
.cause{border-top:1px solid var(--line);margin-top:1.5rem;padding-top:1.25rem}
.cause>h4{font-size:1rem;letter-spacing:0;text-transform:none;color:var(--ink)}
.name{display:inline-flex;gap:.5rem;align-items:flex-start}
.kind{width:1.1em;height:1.1em;flex:none;margin-top:.2em;color:var(--soft)}
.filter{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:flex-end;background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.25rem;margin:1.5rem 0 0;font-size:.875rem}
.filter label{display:flex;flex-direction:column;gap:.25rem;font-weight:600;min-width:9rem}
.filter .words,.filter .signers{flex:1 1 14rem;min-width:0}
.filter input,.filter select{font:inherit;font-weight:400;color:var(--ink);background:var(--ground);border:1px solid var(--soft);border-radius:.4rem;padding:.45rem .6rem;min-height:2.5rem;width:100%;max-width:100%}
.filter ::placeholder{color:var(--soft);opacity:1}
.filter p{flex:1 1 100%;color:var(--soft)}
.items{width:100%;border-collapse:collapse;font-size:.875rem;margin-top:1.25rem;table-layout:fixed}
.items thead th{text-align:left;font-size:.75rem;font-weight:600;color:var(--soft);padding:.25rem .75rem .35rem 0;border-bottom:2px solid var(--line);vertical-align:bottom}
.items tbody th{text-align:left;font-weight:600}
.items tbody th p{font-weight:400;margin-top:.2rem}
.items tbody th,.items td{vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}
.items tbody tr:last-child>*{border-bottom:0}
.items .mono{font-size:.75rem;line-height:1.5}
.items tbody[data-row] tr:first-child>*{border-bottom:0;padding-bottom:0}
.items .why td{padding-left:1.5rem}
.items tbody[data-row]:not(:last-child) .why td{border-bottom:1px solid var(--line)}
.items th:nth-child(1){width:36%}
.code{font-family:var(--mono);font-size:.75rem;color:var(--tone);font-weight:600}
.chain{list-style:none;padding:0;margin:1.75rem 0 .5rem;display:grid;grid-template-columns:repeat(5,minmax(0,1fr))}
.chain>li{position:relative;padding:0 .5rem;text-align:center;min-width:0}
.disc{width:3.75rem;height:3.75rem;margin:0 auto .6rem;border-radius:50%;border:2px solid var(--line);display:flex;align-items:center;justify-content:center;background:var(--ground);color:var(--ink)}
.disc.held{border-color:var(--held)}
.disc.broken{border-color:var(--broken);color:var(--broken)}
.disc.open{border-style:dashed}
.glyph{width:2.5rem;height:2.5rem}
.chain p{font-size:.875rem;line-height:1.4;margin-top:.15rem}
.chain .mono{font-size:.75rem}
.across{position:absolute;left:calc(-50% + 2.1rem);top:0;width:calc(100% - 4.2rem);height:3.75rem;overflow:visible}
.down{display:none}
.across line,.down line{stroke:var(--tone);stroke-width:2}
.open line{stroke-dasharray:4 5}
.across text,.down text{fill:var(--tone);font-size:.75rem;font-weight:600}
.rules{list-style:none;padding:0;margin-top:.5rem;border-top:1px solid var(--line)}
.rules>li{padding:.9rem 0;border-bottom:1px solid var(--line)}
.rules>li:last-child{border-bottom:0;padding-bottom:0}
.rule{display:flex;gap:.6rem;align-items:flex-start}
.clauses{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.875rem;margin-top:.5rem}
.clauses th{text-align:left;font-size:.75rem;font-weight:600;color:var(--soft);padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line)}
.clauses tbody th{color:var(--ink);font-size:.875rem;font-weight:600;padding:.35rem .75rem .35rem 0;vertical-align:top}
.clauses td{vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
.clauses tr:last-child>*{border-bottom:0}
.clauses th:nth-child(1){width:1.75rem}
.clauses th:nth-child(2){width:11rem}
.clauses th:nth-child(5){width:7rem}
.clauses.others{table-layout:auto}
.clauses.others th:nth-child(2){width:auto}
.clauses .mark{width:1.05rem;height:1.05rem;margin:.1rem 0 0}
.tag{display:inline-block;white-space:nowrap;font-size:.6875rem;font-weight:600;letter-spacing:.04em;text-transform:uppercase;border:1px solid var(--line);border-radius:.25rem;padding:0 .35rem;color:var(--soft)}
.tag.platform{letter-spacing:0;text-transform:none}
.tag.proven{color:var(--held);border-color:currentColor}
.answers{display:grid;grid-template-columns:repeat(6,minmax(0,1fr));gap:1px;list-style:none;padding:0;margin:.5rem 0 0;background:var(--line);border:1px solid var(--line);border-radius:.5rem;overflow:hidden}
.answers li{background:var(--card);padding:.5rem .65rem;display:flex;flex-direction:column;gap:.1rem}
.answers .small{font-size:.75rem}
.answer{display:flex;gap:.35rem;align-items:center;font-weight:600;font-size:.875rem;color:var(--tone)}
.answer.unasked{color:var(--soft);font-weight:400}
.answer .mark{width:1rem;height:1rem;margin:0}
.answers .about{font-size:.6875rem;line-height:1.35;margin:0}
.tag.declared{border-style:dashed;border-color:currentColor}
details{margin-top:1rem;border-top:1px solid var(--line);padding-top:.75rem}
summary{cursor:pointer;font-weight:600;font-size:.9375rem;padding:.25rem 0;min-height:1.75rem}
details>.facts,details>.clauses,details>p,details>pre,details>.pair{margin-top:.6rem}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.25rem 2rem}
.pair h4{margin-bottom:.4rem}
pre{background:var(--ground);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;overflow-x:auto;white-space:pre-wrap;font-size:.8125rem;line-height:1.55}
footer{padding-top:1rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
@media screen and (max-width:52rem){
main,header,footer{padding-left:1rem;padding-right:1rem}
header{padding-top:1.5rem}
h1{font-size:1.4rem}
article{padding:1.1rem 1rem}
.chain{grid-template-columns:minmax(0,1fr)}
.chain>li{display:grid;grid-template-columns:2.5rem minmax(0,1fr);column-gap:.85rem;text-align:left;padding:0}
.chain .disc{width:2.5rem;height:2.5rem;margin:0}
.chain .glyph{width:1.75rem;height:1.75rem}
.across{display:none}
.down{display:block;grid-column:1/-1;width:100%;height:3.25rem;margin:.1rem 0}
.pair{grid-template-columns:minmax(0,1fr)}
.answers{grid-template-columns:repeat(2,minmax(0,1fr))}
.facts{grid-template-columns:minmax(0,1fr);gap:0}
.facts dd{margin-bottom:.5rem}
.clauses thead,.items thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.clauses tr{display:grid;grid-template-columns:1.6rem minmax(0,1fr);padding:.5rem 0;border-bottom:1px solid var(--line)}
.clauses tr:last-child{border-bottom:0}
.clauses td,.clauses tbody th{border:0;padding:.05rem 0;grid-column:2}
.clauses td:first-child{grid-column:1;grid-row:1/span 9}
.items,.items tbody{display:block}
.items tr{display:block;padding:.6rem 0;border-bottom:1px solid var(--line)}
.items tr:last-child{border-bottom:0}
.items tbody[data-row] tr:first-child{border-bottom:0;padding-bottom:0}
.items .why{padding-top:0}
.items tbody th,.items td{display:block;width:auto!important;border:0;padding:.05rem 0}
.items td{padding-left:1.5rem}
.clauses td[data-name]:not(:empty):before{content:attr(data-name) " ";color:var(--soft);font-size:.75rem}
}
@media print{
@page{size:A4;margin:14mm 13mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}
:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--held:#14532d;--heldback:#fff;--broken:#8a1c14;--brokenback:#fff;--open:#5c4500;--openback:#fff;--seal:#8a1c14;--link:#000;--heldbar:#d3eddd;--heldtext:#000;--brokenbar:#8a1c14;--brokentext:#fff;--openbar:#d9b04a;--opentext:#000}
body{font-size:9.5pt;line-height:1.35}
main,header,footer{max-width:none;padding:0}
h1{font-size:16pt}
h2{margin:1.25rem 0 .6rem}
article{padding:.8rem 1rem;margin-bottom:.8rem;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.skip,nav,.filter label{display:none}
.filter:not(.filtering){display:none}
.short,.rules>li,.facts,.chain,.reason,.checked,.title,.counts,.shares,.clauses tr,.items tr,.items tbody[data-row]{break-inside:avoid}
h2,h3,h4,.title,summary{break-after:avoid}
.chain{grid-template-columns:repeat(5,minmax(0,1fr));margin:.9rem 0 .4rem}
.chain p,.items,.clauses,.facts,.clauses tbody th{font-size:8pt}
.chain .mono,.items .mono,.facts dd,.answers .about{font-size:7pt;line-height:1.35}
h3{font-size:10.5pt}
.items .small{font-size:7.5pt}
.answers li{padding:.25rem .45rem}
.answer{font-size:8pt}
.answers .small{font-size:7pt}
.items thead{break-after:avoid}
.items{margin-top:.7rem}
h4,.items thead th,.clauses thead th,.tag,.verdict{font-size:7pt}
.disc{width:2.75rem;height:2.75rem}
.glyph{width:1.9rem;height:1.9rem}
.across{left:calc(-50% + 1.6rem);width:calc(100% - 3.2rem);top:-.5rem}
.pair{grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:.5rem 1.25rem}
.pair .facts{gap:.1rem .75rem}
.clauses th:nth-child(2){width:7rem}
.items th:nth-child(1){width:33%}
.items th:nth-child(2):nth-last-child(2){width:40%}
.seal{width:2.5rem;height:2.5rem}
.items tbody th,.items td{padding-top:.22rem;padding-bottom:.22rem}
details{margin-top:.5rem;padding-top:.4rem}
.reason{border-left:3px solid var(--tone);border-radius:0;padding:.2rem .8rem;margin-top:.6rem}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
section:not(.folded) details:not([open])::details-content{content-visibility:visible;block-size:auto}
}
@media print{.folded .held .chain,.folded details:not([open]){display:none}.folded .origin,.folded .checked{margin:.5rem 0}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){.disc,.verdict,article{border-color:CanvasText}#held .plate,#broken .plate,#open .plate{fill:CanvasText}#held path,#broken path:not(.plate),#open path{stroke:Canvas}}
`;

/**
 * What goes on beyond an edge casts a shadow there: on a phone half a chart would otherwise pass for the whole.
 * Colours are told apart in both themes and by people who see few of them; every second one is hatched, too, so that
 * print without colour keeps them apart.
 */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --line: #d5dae0; --paper: #fff; --card: #f5f7f9; --accent: #1f5fbf; --warn: #9a3412; --edge: rgba(27,31,36,.28);
  --c0: #2563c9; --c1: #d97706; --c2: #0f7f74; --c3: #b0378a; --c4: #6d4fd6; --c5: #7c6a12; --c6: #c23b3b; --c7: #7b838c; --hatch: rgba(255,255,255,.55); }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #a3acb6; --line: #363d45; --paper: #14181c; --card: #1d2227; --accent: #8ab4f8; --warn: #fdba74; --edge: rgba(232,235,238,.38);
  --c0: #6ea3f5; --c1: #f5a742; --c2: #4fc7b8; --c3: #e98cc9; --c4: #b0a0fa; --c5: #cfb84d; --c6: #f28b82; --c7: #98a1ab; --hatch: rgba(20,24,28,.5); } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.65rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .6rem; }
p { margin: .3rem 0; }
.soft, figcaption, .note { color: var(--soft); }
.note { font-size: .9rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.cards li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem .9rem; }
.cards b { display: block; font-size: 1.45rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.cards span { color: var(--soft); font-size: .9rem; }
ol.fixes { padding-left: 1.4rem; margin: 0; }
ol.fixes li { margin: .35rem 0; padding-left: .2rem; }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .55rem; font-size: .8rem; margin-right: .45rem; white-space: nowrap; }
.tag.act { color: var(--warn); font-weight: 600; }
.tag.watch { color: var(--accent); }
.tag.none { color: var(--soft); }
figure { margin: 0; }
figure svg { display: block; width: 100%; height: auto; }
.scroll { overflow-x: auto; background:
  linear-gradient(to right, var(--paper) 40%, transparent) left / 3rem 100% no-repeat local, linear-gradient(to left, var(--paper) 40%, transparent) right / 3rem 100% no-repeat local,
  linear-gradient(to right, var(--edge), transparent) left / 1rem 100% no-repeat scroll, linear-gradient(to left, var(--edge), transparent) right / 1rem 100% no-repeat scroll; }
.scroll svg { min-width: 46rem; }
svg text { fill: var(--ink); font: 12px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
svg text.soft { fill: var(--soft); }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .bar { fill: var(--c0); }
svg .range { stroke: var(--c0); stroke-width: 4; stroke-linecap: round; }
svg .dot { fill: var(--c0); } svg .ring { fill: var(--paper); stroke: var(--c0); stroke-width: 2; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; padding: 0; margin: .4rem 0 .2rem; font-size: .9rem; }
.legend svg { width: .9rem; height: .9rem; vertical-align: -.1rem; margin-right: .35rem; display: inline-block; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th { text-align: left; font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--line); padding: .3rem .9rem .3rem 0; white-space: nowrap; }
td { border-bottom: 1px solid var(--line); padding: .35rem .9rem .35rem 0; vertical-align: top; overflow-wrap: anywhere; }
.scroll td:first-child { overflow-wrap: break-word; min-width: 6rem; }
th.n, td.n { text-align: right; white-space: nowrap; overflow-wrap: normal; }
th:last-child, td:last-child { padding-right: 0; }
td.reply { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .82rem; }
details { margin: .5rem 0 0; }
summary { cursor: pointer; color: var(--accent); width: fit-content; }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--soft); font-size: .88rem; }
@media print { :root { --paper: #fff; --ink: #000; --soft: #333; --card: #fff; --line: #bbb; } main { max-width: none; padding: 0; } h2 { break-after: avoid; } figure, .cards, tr { break-inside: avoid; }
  details:not([open]), summary { display: none; } a { color: inherit; } }
`;

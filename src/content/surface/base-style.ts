/**
 * What notice and guard share. Generic font families only: a page can declare a font face of any other name and would then
 * learn, by its requests, which letters we show. Words are blocks of generated content: Firefox would count inline ones among the page's largest paints.
 * The tokens stand on our own elements, since the page can read the host's style.
 */
export const baseStyle = `
:host{all:initial!important;display:contents!important}
.c,.c *{box-sizing:border-box}
[data-t]::before{content:attr(data-t);display:block}
[hidden]{display:none!important}
.c{
--ink:light-dark(#1c1f23,#e9eaec);--soft:light-dark(#5b626b,#a9b0b9);--line:light-dark(#dfe2e6,#3a4047);
--edge:light-dark(#c9ced4,#4a515a);--paper:light-dark(#fff,#1b1e22);--well:light-dark(#f2f4f6,#262b31);
--mark:light-dark(#8a5a00,#e3b458);--act:light-dark(#1f5fbf,#8ab4f8);
color-scheme:light dark;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:12px;
box-shadow:0 1px 2px #0002,0 8px 28px #0003;font:medium/1.45 system-ui,sans-serif;text-align:start;
overflow-wrap:anywhere;user-select:none;-webkit-user-select:none;text-size-adjust:100%}
.c p,.c dl,.c dd,.c ul,.c h2{margin:0;padding:0;font:inherit}
.c button{font:inherit;font-size:.875em;line-height:1.25;color:var(--act);background:none;border:1px solid transparent;
border-radius:7px;min-block-size:30px;min-inline-size:30px;padding:4px 9px;margin:0;cursor:pointer;text-align:start;touch-action:manipulation}
.c button:hover{background:var(--well)}
.c button:active{border-color:var(--edge)}
.c :focus-visible{outline:2px solid var(--act);outline-offset:1px}
@media (pointer:coarse){.c button{min-block-size:40px;min-inline-size:40px}}
@media (forced-colors:active){.c button{border-color:ButtonBorder}.c :focus-visible{outline-color:Highlight}}
@media print{.c{display:none!important}}
`

/**
 * The strip: a card at the top of the window that takes what its text needs, a bar at its side in place of any alarm, the
 * actions always in sight. Collapsed, it is a tab at the window's edge. Lengths follow the reader's own font size.
 */
export const noticeStyle = `
.n{position:fixed;inset:8px 8px auto;margin:0 auto;padding:0;inline-size:auto;max-inline-size:56em;block-size:auto;
max-block-size:min(30em,62dvh);display:flex;flex-direction:column;overflow:hidden;
border-inline-start:4px solid var(--mark)}
.n:not(:popover-open){display:none}
.n[data-s=more]{max-block-size:calc(100dvh - 16px)}
.t{flex:0 1 auto;min-block-size:0;overflow:auto;overscroll-behavior:contain;scrollbar-width:thin;
background:linear-gradient(var(--paper) 40%,#0000) top/100% 28px no-repeat local,
linear-gradient(#0000,var(--paper) 60%) bottom/100% 28px no-repeat local,
linear-gradient(#0003,#0000) top/100% 7px no-repeat,linear-gradient(#0000,#0003) bottom/100% 7px no-repeat;
display:grid;grid-template-columns:auto 1fr;gap:0 10px;padding:12px 44px 2px 13px}
.n:dir(rtl) .t{padding:12px 13px 2px 44px}
.i{inline-size:22px;block-size:22px;margin-block-start:.05em;color:var(--mark)}
.t:focus-visible{outline-offset:-3px!important}
.t>div{display:grid;gap:4px;min-inline-size:0}
.h{font-weight:650!important;text-wrap:balance}
.y{font-size:.9375em!important;text-wrap:pretty}
.o{font-size:.8125em!important;color:var(--soft)}
.j{display:flex;flex-wrap:wrap;gap:0 .6em}
.j b{font-weight:600}
.j span{flex:1 1 20em}
.b{flex:none;display:flex;flex-wrap:wrap;align-items:center;gap:2px 4px;padding:4px 8px 8px 37px}
.n:dir(rtl) .b{padding:4px 37px 8px 8px}
.b .g{margin-inline-start:auto}
.n .x{position:absolute;inset:7px 7px auto auto;padding:0;display:grid;place-items:center;color:var(--soft)}
.n:dir(rtl) .x{inset:7px auto auto 7px}
.x svg{inline-size:16px;block-size:16px;pointer-events:none}
.n .e{display:flex;align-items:center}
.n .e::after{content:"";flex:none;inline-size:.4em;block-size:.4em;margin-inline-start:.5em;
border:solid;border-width:0 1.5px 1.5px 0;transform:translateY(-.15em) rotate(45deg)}
.n .e[aria-expanded=true]::after{transform:translateY(.1em) rotate(225deg)}
.d{display:grid;gap:18px;padding-block:12px 8px;margin-block-start:8px;border-block-start:1px solid var(--line);font-size:.9375em}
.d h2{font-weight:650;margin-block-end:6px}
.f>div{display:grid;grid-template-columns:minmax(8em,13em) 1fr;gap:0 14px;padding-block:3px}
.f dt,.k small,.d ul{color:var(--soft)}
.k>div{display:grid;grid-template-columns:1fr auto;gap:0 14px;padding-block:7px;border-block-start:1px solid var(--line)}
.k dt{font-weight:550}
.k .p{color:var(--mark);font-weight:650}
.k dd+dd{grid-column:1/-1;font-size:.8667em;color:var(--soft)}
.d li{list-style:none;margin-block-end:3px}
.v{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.n[data-f=compact] .h{font-weight:400!important}
@media (min-width:40em){.n[data-f=compact][data-s=open]{flex-direction:row;align-items:center}
.n[data-f=compact][data-s=open] .t{flex:1;padding:10px 4px 10px 13px}
.n[data-f=compact][data-s=open]:dir(rtl) .t{padding:10px 13px 10px 4px}
.n[data-f=compact][data-s=open] .b{padding:6px;padding-inline-end:44px}}
.n[data-s=tab]{inset:32dvh 0 auto auto;margin:0;border-radius:10px 0 0 10px;max-inline-size:none;overflow:visible;
border-inline-start-width:4px;border-inline-end:0}
.n[data-s=tab]:dir(rtl){inset:32dvh auto auto 0;border-radius:0 10px 10px 0}
.n[data-s=tab]>:not(.r,.v),.n:not([data-s=tab])>.r{display:none}
.n .r{display:grid;place-items:center;padding:0;inline-size:30px;block-size:44px;color:var(--mark);border-radius:8px 0 0 8px}
.n:dir(rtl) .r{border-radius:0 8px 8px 0}
.r svg{inline-size:20px;block-size:20px;margin:0;display:block;pointer-events:none}
@media (max-width:34em){
.n{max-block-size:72dvh}
.t{padding-inline:11px 12px!important;grid-template-columns:1fr;gap:4px}
.i{display:none}.h{padding-inline-end:34px!important}
.b{padding-inline:5px!important;gap:0}.n .b button{padding-inline:6px;font-size:.8125em}.n:not([data-s=more]) .z{display:none}
.f>div{grid-template-columns:1fr}}
@media (max-height:26em){.n{max-block-size:calc(100dvh - 16px)}}
`

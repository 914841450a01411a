/** The question stands in the middle, where a thumb and an eye find it; the hint below, out of the way of what may have opened. */
export const guardStyle = `
.q{position:fixed;inset:0;margin:auto;width:min(26em,100vw - 24px);max-height:calc(100dvh - 24px);overflow:auto;padding:20px}
.q:not([open]){display:none}
.q::backdrop{background:#0006}
.q p+p{margin-block-start:6px;color:var(--soft);font-size:.875em}
.q .z{display:flex;flex-wrap:wrap;gap:8px;margin-block-start:16px}
.q .z button{border-color:var(--edge);padding-inline:14px}
.q .a{color:var(--paper);background:var(--act);border-color:var(--act)}
.q .a:hover{background:var(--act);filter:brightness(1.1)}
.q .m{display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:.5em;margin-block-start:10px;padding-inline-start:0;color:var(--soft)}
.q .m::after{content:'\\2610' / ''}
.q .m[aria-checked=true]::after{content:'\\2611' / ''}
.w{position:fixed;inset:auto 12px 12px;margin:auto;width:fit-content;max-width:min(30em,100vw - 24px);padding:12px 16px}
.w:not(:popover-open){display:none}
@media (forced-colors:active){.q .a{color:ButtonText;background:ButtonFace}}
`

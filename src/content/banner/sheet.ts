/**
 * The banner's looks. All of it stands inside the shadow root, where the page's own styles don't reach; only what they
 * could do to the host is marked important, which wins over them from inside. Sizes are in `em` of the user's own font
 * size, which `all: initial` brings back. The words are shown from an attribute, and can't be selected: see `words-in.ts`.
 */
export const css = `:host{all:initial!important;display:contents!important}
.box{position:fixed;display:flex;gap:.75em;box-sizing:border-box;margin:.5em;max-width:min(24em,100vw - 1em);max-height:calc(100vh - 1em);overflow:auto;padding:.75em;border:1px solid light-dark(#d5d9e1,#454a56);border-radius:.75em;color-scheme:light;background:light-dark(#fff,#24272e);color:light-dark(#1b1e25,#eef0f4);font:.875em/1.4 system-ui,sans-serif;user-select:none;box-shadow:0 .2em 1.2em #0003}
[data-words]::before{content:attr(data-words);unicode-bidi:plaintext}
.dark{color-scheme:dark}
svg{flex:none;width:2em;height:2em;fill:none;stroke:currentColor;stroke-width:3}
.atlassian svg,button{color:light-dark(#1d4fc4,#8fb2ff)}
.bitbucket svg{color:light-dark(#9a4200,#ffb07a)}
.organisation svg{color:light-dark(#0b665c,#6dd5c5)}
.strip{align-items:center;max-width:calc(100vw - 1em);padding-block:.4em}
.strip div{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .75em}
p{margin:0;overflow-wrap:anywhere}
p+p{margin-top:.25em}
.strip p+p{margin:0}
p:first-child{font-weight:650}
p:last-child{color:light-dark(#575d6a,#aab1be)}
.small p+p{display:none}
.acts{display:flex;flex-wrap:wrap;gap:.25em 1em;padding-top:.25em}
.strip .acts{padding:0}
button{font:inherit;padding:0;border:0;background:none;cursor:pointer;text-decoration:underline}
[hidden],.mute .acts{display:none}
.mute{pointer-events:none}
@media print{.box{display:none}}`;

import {
  atlassian,
  bitbucket,
  float,
  floatLine,
  floatShade,
  ink,
  link,
  organisation,
  quiet,
  roundM,
  space8,
  space12,
  textS,
} from '../../core/tokens.ts';
import { guardHere, type Hear } from '../guard.ts';
import { make } from './own-document.ts';

/**
 * Our own host with this box inside, in no page yet, and the listener for clicks and keys in there. It is a plain
 * element: a page could define a custom one, and would then be handed its closed shadow root.
 */
export function hostOf(box: HTMLElement, hear: Hear): HTMLElement {
  const host = make('div');
  host.dataset.whichCode = 'banner';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(box);
  guardHere()?.keep(root, hear);
  // If there is a guard, no event gets this far.
  for (const type of ['click', 'keydown'])
    root.addEventListener(type, (event) => event.target instanceof Element && hear(event, event.target));
  return host;
}

/**
 * Whether the host is where we put it, and users can see, hear and press what is in it. A page that takes it out and
 * puts it back has closed its popover; no style of a page reaches further than that.
 */
export function stands(host: HTMLElement, box: HTMLElement, page: HTMLElement): boolean {
  return (
    host.parentNode === page &&
    box.matches(':popover-open') &&
    !host.getAttributeNames().some((name) => /^(inert|role|aria-)/.test(name))
  );
}

/** A color of the tokens, in CSS. */
const of = (color: readonly [string, string]) => `light-dark(${color})`;

/**
 * The banner's looks. All of it is inside the shadow root, where the page's own styles don't reach. Only what they
 * could do to the host is marked important, which from inside takes precedence over them. Sizes are in `em` of the
 * user's own font size, which `all: initial` restores. The words are shown from an attribute, and can't be selected:
 * see `box.ts`.
 */
export const css = `:host{all:initial!important;display:contents!important}
.box{position:fixed;display:flex;gap:${space12};box-sizing:border-box;margin:${space8};max-width:min(22em,100vw - 1em);max-height:calc(100vh - 1em);overflow:auto;padding:${space12};border:1px solid ${of(floatLine)};border-radius:${roundM};color-scheme:light;background:${of(float)};color:${of(ink)};font:1em/1.4 system-ui,sans-serif;user-select:none;box-shadow:0 .2em 1.2em ${of(floatShade)}}
.box>div{font-size:${textS}}
[data-words]::before{content:attr(data-words);unicode-bidi:plaintext}
.dark{color-scheme:dark}
svg{flex:none;width:1.75em;height:1.75em;fill:none;stroke:currentColor;stroke-width:3}
button{color:${of(link)}}
.atlassian svg{color:${of(atlassian)}}
.bitbucket svg{color:${of(bitbucket)}}
.organisation svg{color:${of(organisation)}}
.strip{align-items:center;max-width:calc(100vw - 1em);padding-block:.35em}
.strip div{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .75em}
p{margin:0;overflow-wrap:anywhere}
p+p{margin-top:.25em}
.strip p+p{margin:0}
p:first-child{font-weight:650}
p:last-child{color:${of(quiet)}}
.small p+p{display:none}
.acts{display:flex;flex-wrap:wrap;gap:.25em 1em;padding-top:.25em}
.strip .acts{padding:0}
button{font:inherit;padding:0;border:0;background:none;cursor:pointer;text-decoration:underline}
[hidden],.mute .acts{display:none}
.mute{pointer-events:none}
@media print{.box{display:none}}`;

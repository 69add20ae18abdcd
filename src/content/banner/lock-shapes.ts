import type { Layer } from '../../core/recognise/verdict.ts';

const space = 'http://www.w3.org/2000/svg';

/** The outlines of the popup's lock pictures, one path each. Other layers have no banner. */
const shapes: { readonly [L in Layer]?: string } = {
  atlassian: 'M16 18v-5a8 8 0 0 1 16 0v5M10 30a14 14 0 1 0 28 0 14 14 0 1 0-28 0M18 37l6-13 6 13M21 32h6',
  bitbucket:
    'M15 18v-5a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v5M6 18h36l-5 26H11zM20 24h5a3 3 0 0 1 0 6h-5zM20 30h6a3 3 0 0 1 0 7h-6z',
  organisation: 'M9 44V14l15-9 15 9v30zM20 44v-9h8v9M17 20h3M28 20h3M17 27h3M28 27h3',
};

/** Draws the picture of a layer's lock. It says nothing that the words beside it don't, so readers skip it. */
export function drawLock(layer: Layer): SVGElement {
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  svg.setAttribute('viewBox', '0 0 48 48');
  svg.ariaHidden = 'true';
  path.setAttribute('d', shapes[layer] ?? '');
  svg.append(path);
  return svg;
}

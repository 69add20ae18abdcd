// A QR-like picture: three finder squares and a field of modules, drawn from the text. Not meant to be read by a camera.
import { type Html, raw } from './markup.ts';

const side = 33;

const bits = (text: string): readonly boolean[] => {
  let state = 2166136261;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return Array.from({ length: side * side }, () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 374761393;
    return ((state >>> 13) & 1) === 1;
  });
};

const finders: readonly (readonly [number, number])[] = [
  [0, 0],
  [side - 7, 0],
  [0, side - 7],
];

const drawing = (text: string): string => {
  const field = bits(text)
    .flatMap((on, index) => {
      const x = index % side;
      const y = Math.floor(index / side);
      const inFinder = finders.some(([left, top]) => x >= left - 1 && x < left + 8 && y >= top - 1 && y < top + 8);
      return on && !inFinder ? [`M${x} ${y}h1v1h-1z`] : [];
    })
    .join('');
  const squares = finders
    .map(([x, y]) => `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`)
    .join('');
  return `<path d="${squares}${field}" fill="#000"/>`;
};

const box = `viewBox="-4 -4 ${side + 8} ${side + 8}" width="200" height="200" shape-rendering="crispEdges"`;

export const inlinePicture = (text: string, name: string): Html =>
  raw(`<svg class="picture" role="img" aria-label="${name}" ${box}>${drawing(text)}</svg>`);

export const imagePicture = (text: string, name: string): Html => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><rect x="-4" y="-4" width="100%" height="100%" fill="#fff"/>${drawing(text)}</svg>`;
  return raw(
    `<img class="picture" alt="${name}" width="200" height="200" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
  );
};

/** Few parts and no name: how a picture looks that a script draws later, or that has its modules in a pattern. */
export const plainDrawing = (): Html =>
  raw(
    '<svg width="200" height="200" viewBox="0 0 25 25"><rect width="25" height="25" fill="#fff"/><rect x="1" y="1" width="7" height="7"/><rect x="17" y="1" width="7" height="7"/><rect x="1" y="17" width="7" height="7"/></svg>',
  );

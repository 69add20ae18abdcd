// A number from a seed and a name: the same wherever it is asked for, so that two documents of one site agree.
export const seeded = (seed: number, name: string): number => {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b) >>> 0;
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) >>> 0;
  return (state ^ (state >>> 16)) >>> 0;
};

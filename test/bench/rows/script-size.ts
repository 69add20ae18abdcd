import { statSync } from 'node:fs';
import type { Row } from '../row.ts';

const limit = 24_000;

export const scriptSize: Row = {
  name: 'script-size',
  what: 'the script that every page gets',
  against: 'its limit',
  unit: 'bytes',
  aim: 'ratio ≤ 1',
  measure: async () => {
    const value = statSync('dist/chrome/src/content/content.iife.js').size;
    return { value, floor: limit, rounds: 1, reached: value <= limit };
  },
};

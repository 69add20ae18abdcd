import { expect, test } from 'vitest';
import { freeCorner } from './place.ts';

const screen = { width: 1000, height: 600 };
const size = { width: 300, height: 200 };
const area = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test('the banner goes to the bottom, at the end of the line', () => {
  expect(freeCorner(size, screen, false, [], undefined)).toEqual({ x: 'right', y: 'bottom' });
  expect(freeCorner(size, screen, true, [], undefined)).toEqual({ x: 'left', y: 'bottom' });
});

test('it goes where it covers nothing', () => {
  const button = area(720, 450, 100, 40);
  expect(freeCorner(size, screen, false, [button], undefined)).toEqual({ x: 'right', y: 'top' });
  expect(freeCorner(size, screen, false, [button, area(900, 10, 50, 50)], undefined)).toEqual({
    x: 'left',
    y: 'bottom',
  });
});

test('it stays where it is for as long as that is free', () => {
  const now = { x: 'left', y: 'top' } as const;
  expect(freeCorner(size, screen, false, [], now)).toEqual(now);
  expect(freeCorner(size, screen, false, [area(0, 0, 50, 50)], now)).toEqual({ x: 'right', y: 'bottom' });
});

test('it has no place if every corner is taken or the screen is small', () => {
  expect(freeCorner(size, screen, false, [area(0, 0, 1000, 600)], undefined)).toBeUndefined();
  expect(freeCorner({ width: 300, height: 301 }, screen, false, [], undefined)).toBeUndefined();
});

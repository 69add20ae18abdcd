import { expect, test } from 'vitest';
import { hasDisplay, readArguments } from './arguments.ts';

test('Chromium is toured unless another browser is named', () => {
  expect(readArguments([])).toBe('chromium');
  expect(readArguments(['chromium'])).toBe('chromium');
  expect(readArguments(['firefox'])).toBe('firefox');
});

test.each([[['safari']], [['--help']], [['']], [['firefox', 'chromium']]])('%j is refused with an example', (args) => {
  expect(() => readArguments(args)).toThrow('npm start -- firefox');
});

test('someone can watch if Linux has a display, and on every other system', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});

// Pages that cost a look as much as they can, each by markup alone: what anyone can put into a file, a comment or a page.

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Practice</title><body>${body}</body></html>`;

const link = '<a href="https://bitbucket.org/account/settings/two-step-verification/manage">settings</a>';
const picture = '<svg width="120" height="120"></svg>';
const words = (length: number): string => 'Enter your code soon '.repeat(Math.ceil(length / 21)).slice(0, length);
const shadow = (inside: string): string => `<template shadowrootmode="open">${inside}</template>`;
const million = 1_000_000;

/** The three that were too much for a look before it had a budget. */
export const costly = {
  'two thousand links to the two-step settings': () => page(`<main>${times(2_000, () => `<p>${link}</p>`)}</main>`),
  'a thousand square pictures and two million characters': () =>
    page(`${times(1_000, () => picture)}<p>${words(2 * million)}</p>`),
  'sixty fields under a label of a million characters': () =>
    page(
      `<h1>Verification</h1><div id="long">${words(million)}</div>${times(60, () => '<input aria-labelledby="long">')}`,
    ),
} as const;

/** Further ones, each by another part of the look. */
export const alsoCostly = {
  'fields under nested labels': () =>
    page(`${times(400, () => '<label>')}${words(100_000)}${times(2_000, () => '<input>')}`),
  'twenty thousand fields': () => page(times(20_000, () => '<input>')),
  'ten thousand dialogs': () => page(times(10_000, () => '<div role="dialog">Two-step verification</div>')),
  'dialogs inside each other': () =>
    page(`${times(480, () => '<div role="dialog">')}${times(10_000, () => '<p>Enter your code</p>')}`),
  'a text of five million characters': () => page(`<p>${words(5 * million)}</p>`),
  'millions of characters that look like codes': () => page(`<pre>${'3f9a-1c7e-b204\n'.repeat(200_000)}</pre>`),
  'live parts inside each other with comments': () =>
    page(`${times(480, () => '<div aria-live="polite">')}${'<!---->'.repeat(20_000)}`),
  'a field with names of a million characters': () =>
    page(times(20, () => `<input name="${'verif'.repeat(200_000)}" aria-label="${'code '.repeat(200_000)}">`)),
  'drawings inside each other': () =>
    page(`${times(400, () => '<svg width="120" height="120">')}${times(10_000, () => '<g></g>')}`),
  'links without end': () =>
    page(`<main>${times(15_000, (at) => `<a href="/acme-team/two-step/${at}">${at}</a> `)}</main>`),
  'hidden buttons': () => page(times(15_000, () => '<button style="visibility:hidden">x</button>')),
  'a thousand shadow roots with dialogs': () =>
    page(times(1_000, () => `<x-a>${shadow('<div role="dialog"><label>Code <input></label></div>')}</x-a>`)),
  'shadow roots inside each other': () =>
    page(
      `${times(100, () => '<x-a><template shadowrootmode="open"><div role="dialog"><slot></slot>')}<input>${words(10_000)}${times(100, () => '</div></template><p>Two-step verification</p></x-a>')}`,
    ),
  'a large page in one shadow root': () =>
    page(
      `<x-a>${shadow(`${times(20, () => '<div role="dialog"><h1>Enter your code</h1><input></div>')}${times(20_000, () => '<p>Code</p>')}`)}</x-a>`,
    ),
  'spaces without end': () => page(times(10_000, () => `<i>${' '.repeat(200)}</i>`)),
} as const;

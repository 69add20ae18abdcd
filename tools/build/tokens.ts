import { readFileSync, writeFileSync } from 'node:fs';

/** The one sheet of colors, spaces, text sizes and radii. */
export const tokenSheet = 'src/ui/tokens.css';
/** What the badge and the banner read, which can't load a style sheet. */
export const tokenModule = 'src/core/tokens.ts';

/** Every token of the sheet by its name, without the dashes. */
export function tokensIn(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/^\s*--([a-z\d-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The module that says the same as the sheet: colors in light and dark, and sizes in the user's own text size. */
export function moduleOf(css: string): string {
  const lines = [...tokensIn(css)].flatMap(([name, value]) => {
    const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const colors = /^light-dark\((#[\da-f]+), (#[\da-f]+)\)$/.exec(value);
    if (colors) return [`export const ${constant} = ['${colors[1]}', '${colors[2]}'] as const;`];
    const size = /^([\d.]+)rem$/.exec(value);
    return size ? [`export const ${constant} = '${size[1]}em';`] : [];
  });
  return [`// \`npm run build\` writes this file from ${tokenSheet}. Change that one.`, ...lines, ''].join('\n');
}

/** Writes the module if it differs from the sheet. */
export function writeTokens(): void {
  const wanted = moduleOf(readFileSync(tokenSheet, 'utf8'));
  if (readFileSync(tokenModule, 'utf8') !== wanted) writeFileSync(tokenModule, wanted);
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imports } from './imports.ts';

/** One rule of a style sheet: its own selector, and its own declarations by name. */
export type Rule = { readonly selector: string; readonly declarations: readonly (readonly [string, string])[] };
/** One of our documents: the sheets that it loads, and the files that draw it. */
export type StyledDocument = {
  readonly name: string;
  readonly sheets: readonly string[];
  readonly views: readonly string[];
};

/** The documents, by the script that each begins with; everything else is found by following the imports. */
export const documents: readonly StyledDocument[] = ['popup', 'pages'].map((name) => {
  const found = new Set([`src/${name}/main.tsx`]);
  for (const file of found) {
    for (const { of } of imports.filter((it) => it.file === file && it.of.startsWith('.')))
      found.add(join(dirname(file), of));
  }
  const files = [...found];
  return {
    name,
    sheets: files.filter((file) => file.endsWith('.css')),
    views: files.filter((file) => file.endsWith('.tsx')),
  };
});

/** The rules of a sheet, nested ones too, one after the other. */
export function rulesIn(sheet: string): readonly Rule[] {
  const rules: Rule[] = [];
  const open: { selector: string; declarations: [string, string][] }[] = [];
  for (const [, text = '', mark] of bare(sheet).matchAll(/([^{};]*)([{};])/g)) {
    const at = open.at(-1);
    if (mark === '{') {
      open.push({ selector: text.trim(), declarations: [] });
      continue;
    }
    const [name = '', ...value] = text.split(':');
    if (at && value.length > 0) at.declarations.push([name.trim(), value.join(':').trim()]);
    if (mark === '}' && at) rules.push(at);
    if (mark === '}') open.pop();
  }
  return rules;
}

/** The classes that a sheet has a rule for. */
export function classesIn(sheet: string): ReadonlySet<string> {
  return new Set([...bare(sheet).matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
}

/** The classes that a view gives to its parts; `look` is how some of them take one from outside. */
export function classesUsed(view: string): ReadonlySet<string> {
  const given = [...readFileSync(view, 'utf8').matchAll(/\b(?:class|look)=(?:"([^"]*)"|\{([^}]*)\})/g)];
  const texts = given.flatMap(([, plain, made = '']) =>
    plain === undefined
      ? [...made.matchAll(/([!=]== )?'([^']*)'/g)].map(([, compared, text = '']) => (compared ? '' : text))
      : [plain],
  );
  return new Set(texts.flatMap((text) => text.split(' ')).filter(Boolean));
}

/** The sheet without its comments. */
function bare(sheet: string): string {
  return readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
}

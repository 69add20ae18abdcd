import type { Found, Row } from '../../test/bench/row.ts';

/** The table as text, in the form that `docs/performance.md` has it. */
export function tableOf(results: readonly { readonly row: Row; readonly found: Found }[]): string {
  const lines = results.map(({ row, found }) => [
    `${row.what}, against ${row.against}`,
    `${short(found.value)} ${row.unit}`,
    `${short(found.floor)} ${row.unit}`,
    `${(found.value / found.floor).toFixed(2)}${found.extra === undefined ? '' : ` (${found.extra})`}`,
    row.aim === undefined ? '' : `${row.aim}: ${found.reached ? 'reached' : 'MISSED'}`,
  ]);
  const head = ['what, against what', 'measured', 'floor', 'ratio', 'aim'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** A number with three significant digits, or a whole one if it has more. */
function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

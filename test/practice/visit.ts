// One request as the hosts see it, and the answers they may give.
import type { Practice } from './practice.ts';
import type { Session } from './session.ts';

export interface Visit {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly session: Session;
  readonly practice: Practice;
}

export type Reply =
  | {
      readonly kind: 'page';
      readonly html: string;
      readonly status?: number /** The address to show, for pages that change without loading. */;
      readonly at?: string;
    }
  | { readonly kind: 'go'; readonly to: string; readonly status?: 301 | 302 | 303 }
  | { readonly kind: 'step'; readonly step: string; readonly email: string };

export type Host = (visit: Visit) => Reply | undefined;

export const page = (html: string, more: { readonly status?: number; readonly at?: string } = {}): Reply => ({
  kind: 'page',
  html,
  ...more,
});
export const go = (to: string, status: 301 | 302 | 303 = 302): Reply => ({ kind: 'go', to, status });

/** Takes the first answer; `METHOD path` by exact match, the query apart. */
export const route = (
  visit: Visit,
  routes: Readonly<Record<string, (visit: Visit) => Reply | undefined>>,
): Reply | undefined => routes[`${visit.method} ${visit.path.replace(/(.)\/$/, '$1')}`]?.(visit);

export const addressWith = (address: string, parameters: Readonly<Record<string, string | undefined>>): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
};

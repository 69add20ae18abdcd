/** A question as it travels. */
export type Question = { readonly name: string; readonly data: unknown };

/**
 * An answer as it travels. We wrap it ourselves, since the browsers and the polyfill disagree on how a refusal
 * comes back to somebody who asked without the polyfill.
 */
export type Reply = { readonly answer: unknown } | { readonly refusal: string };

/** Reads an incoming message; null for what is not a question of ours. */
export function readQuestion(given: unknown): Question | null {
  if (typeof given !== 'object' || given === null || !('name' in given) || typeof given.name !== 'string') return null;
  return { name: given.name, data: 'data' in given ? given.data : undefined };
}

/** Takes the answer out of a reply. Silence and `undefined` are never answers. */
export function openReply(name: string, given: unknown): unknown {
  if (typeof given === 'object' && given !== null) {
    if ('refusal' in given) throw new Error(String(given.refusal));
    if ('answer' in given && given.answer !== undefined) return given.answer;
  }
  throw new Error(`Nobody answered ${name}`);
}

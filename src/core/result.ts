/**
 * The result of something that can fail for reasons that its caller knows by name: the value, or why there is none.
 * What can’t be foreseen (a bug, a full disk) is thrown.
 */
export type Result<Value, Why> = Ok<Value> | Failed<Why>;
export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Failed<Why> = { readonly ok: false; readonly why: Why };

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function failed<Why>(why: Why): Failed<Why> {
  return { ok: false, why };
}

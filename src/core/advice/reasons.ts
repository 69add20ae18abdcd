import type { Verdict } from '../recognise/verdict.ts';

/** Whether the verdict rests on this sign, by its stable name in the code's terms (`says-expired`). */
export function rests(verdict: Verdict, sign: string): boolean {
  return verdict.because.some((reason) => reason.sign === sign || reason.say.key === keyOf(sign));
}

/** The host that the verdict's own sentences name, for pages whose host must be shown plainly. */
export function hostNamed(verdict: Verdict): string | undefined {
  const reason = verdict.because.find(({ say }) => say.key.startsWith('sign_host_') || say.key === 'sign_look_alike');
  return reason?.say.with?.[0];
}

function keyOf(sign: string): string {
  return `sign_${sign.replaceAll('-', '_')}`;
}

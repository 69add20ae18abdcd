import type { Artefact } from './artefact.ts';

/** Everything about recovery that the vault holds. */
export type Recovery = {
  readonly artefacts: readonly Artefact[];
  /** Steps of the checklist that the user ticked, by their names. */
  readonly ticked: readonly string[];
  /** The user's answer to "does your company manage this account?"; null for not asked. */
  readonly managed: boolean | null;
};

export const freshRecovery: Recovery = { artefacts: [], ticked: [], managed: null };

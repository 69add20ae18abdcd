import { say } from '../words/say.ts';
import type { Kind } from './kind.ts';
import { signInAtlassian, signInBitbucket } from './ways.ts';

/** A host that imitates one of Atlassian's. It is judged only when the user opens the popup there. */
export const lookAlike: Kind = {
  layer: 'none',
  wants: 'nothing',
  why: 'unknown',
  roles: ['unclaimed'],
  facts: ['section 6'],
  rows: [],

  headline: 'head_look_alike',
  who: ({ place: { host } }) => say('who_look_alike_host', host),
  steps: ['step_look_alike'],
  next: null,
  lost: [],
  ways: [signInBitbucket, signInAtlassian],
  claims: [],
  banner: null,
};

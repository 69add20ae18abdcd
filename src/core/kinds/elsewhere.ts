import type { Kind } from './kind.ts';
import { signInAtlassian, signInBitbucket } from './ways.ts';

export const elsewhere: Kind = {
  layer: 'none',
  wants: 'nothing',
  why: 'unknown',
  roles: ['unclaimed'],
  facts: [31],
  rows: [],

  headline: 'head_elsewhere',
  steps: ['step_go_there'],
  next: null,
  lost: [],
  ways: [signInBitbucket, signInAtlassian],
  claims: [],
  banner: null,
};

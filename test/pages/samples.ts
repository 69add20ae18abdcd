// Every page in every state, each with what should be said of it.
import type { Sample } from './sample.ts';
import { addressSamples } from './samples/addresses-alone.ts';
import { atlassianAccountSamples } from './samples/atlassian-account.ts';
import { bitbucketSamples } from './samples/bitbucket.ts';
import { contentSamples } from './samples/content.ts';
import { elsewhereSamples } from './samples/elsewhere.ts';
import { signingInSamples } from './samples/signing-in.ts';
import { translatedSamples } from './samples/translated.ts';
import { unmarkedFieldSamples } from './samples/unmarked-fields.ts';

export type { Answer, Expected, Sample } from './sample.ts';

/** With a document each. */
export const pageSamples: readonly Sample[] = [
  ...signingInSamples,
  ...atlassianAccountSamples,
  ...bitbucketSamples,
  ...contentSamples,
  ...elsewhereSamples,
  ...translatedSamples,
  ...unmarkedFieldSamples,
];

export const samples: readonly Sample[] = [...pageSamples, ...addressSamples];

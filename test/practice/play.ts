// What the server's tests do again and again.
import { afterEach, expect } from 'vitest';
import { type Journey, type JourneyName, startJourney } from './journeys.ts';
import type { Practice, PracticeOptions } from './practice.ts';
import { createVisitor, type Signs, type Visitor } from './visitor.ts';

const open: Practice[] = [];

export const settings = '/account/settings/two-step-verification';

export const begin = async (
  name: JourneyName,
  options?: PracticeOptions,
): Promise<Journey & { readonly visitor: Visitor; readonly first: Signs }> => {
  const journey = await startJourney(name, options);
  open.push(journey.practice);
  const visitor = createVisitor(journey.practice);
  return { ...journey, visitor, first: await visitor.go(journey.start) };
};

export const signIn = async ({
  visitor,
  account,
}: Pick<Journey, 'account'> & { readonly visitor: Visitor }): Promise<Signs> => {
  await visitor.send('/rest/authenticate', { username: account.email, password: '' });
  return visitor.send('/rest/authenticate', { username: account.email, password: account.password });
};

export const atlassianCode = (visitor: Visitor, otpCode: string): Promise<Signs> =>
  visitor.send('/rest/two-step-verification/verify', { otpCode });

export const bitbucketCode = (visitor: Visitor, code: string): Promise<Signs> =>
  visitor.send('/account/signin/two-step', { code });

/** Ends every journey of a test: nothing was refused, nothing failed. */
export const closeAfterEach = (): void => {
  afterEach(async () => {
    for (const practice of open.splice(0)) {
      expect(practice.refused).toEqual([]);
      expect(practice.requests.filter((line) => line.startsWith('ERROR'))).toEqual([]);
      await practice.close();
    }
  });
};

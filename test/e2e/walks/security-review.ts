import { arrived, signIn } from './steps.ts';
import type { Walk } from './walk.ts';

export const securityReview: Walk = {
  name: 'g',
  title: 'The security review after signing in, which can be dismissed',
  take: async (journey, { tab }, meet) => {
    await tab.goto(journey.start);
    await signIn(journey, tab, meet);
    const review = {
      verdict: 'atlassian-suggestion/atlassian/decision/suggested/certain',
      says: ['This is only a suggestion', 'You may skip it', 'Continue without two-step verification'],
    };
    await meet(review, async () => {
      await tab.click('dismiss');
      await tab.arrives(journey.end);
      return undefined;
    });
    await meet(arrived);
  },
};

import { saySite } from '../words/outside-name.ts';
import type { MessageKey, Sentence } from '../words/say.ts';
import type { Situation } from './situation.ts';

/** Bitbucket's settings ask for a password, which people who sign in through their company may not have (page facts, B4). */
export const passwordFirst = ({ earlier: { throughCompany } }: Situation): readonly Sentence[] =>
  throughCompany ? ['step_company_needs_password'] : [];

export const mailedCode: readonly Sentence[] = ['step_open_newest_mail', 'step_not_the_app', 'step_older_mail'];

/** Bitbucket's own code may come next, unless it came before. */
export const bitbucketCodeAhead =
  (otherwise: MessageKey) =>
  ({ earlier: { otherCode } }: Situation): Sentence =>
    otherCode === 'bitbucket' ? otherwise : 'next_bitbucket_own';

export const emailOrPassword =
  (email: MessageKey, password: MessageKey) =>
  ({ verdict: { wants } }: Situation): Sentence =>
    wants === 'password' ? password : email;

/** The site that the address leads to, by its name where there is one to show. */
export const onToSite =
  (otherwise: MessageKey) =>
  ({ verdict: { site } }: Situation): Sentence =>
    saySite(site, 'next_site', otherwise);

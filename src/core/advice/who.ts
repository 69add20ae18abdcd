import type { Policy } from '../policy.ts';
import type { Layer, Verdict } from '../recognise/verdict.ts';
import { type Say, say } from '../say.ts';
import { hostNamed, rests } from './reasons.ts';

/** Who asks: the layer in words. The host decided the layer, so no logo or product name comes in here. */
export function whoAsks(verdict: Verdict, policy: Policy): Say {
  return who[verdict.layer](verdict, policy);
}

const who: { readonly [L in Layer]: (verdict: Verdict, policy: Policy) => Say } = {
  atlassian: ({ page }) => say(page === 'atlassian-invitation' ? 'who_atlassian_invitation' : 'who_atlassian'),
  bitbucket: ({ page }) => say(page === 'bitbucket-invitation' ? 'who_bitbucket_invitation' : 'who_bitbucket'),
  // That an address which leads to a site means the site's organisation is inferred, so it is never said as certain.
  organisation: ({ page, site }) => {
    if (page === 'portal-sign-in') return site ? say('who_portal_at', site) : say('who_portal');
    return site ? say('who_organisation_at', site) : say('who_organisation');
  },
  company: (_, { companyName }) => (companyName ? say('who_company_named', companyName) : say('who_company')),
  none: nobody,
};

function nobody(verdict: Verdict): Say {
  if (verdict.page === 'look-alike') {
    const host = hostNamed(verdict);
    return host ? say('who_look_alike_host', host) : say('who_look_alike');
  }
  if (verdict.page !== 'official') return say('who_elsewhere');
  // Anyone can have a site, and what stands there is that organisation's (page facts, section 6).
  if (verdict.site && rests(verdict, 'host-site')) return say('who_official_site', verdict.site);
  return say(rests(verdict, 'host-bitbucket') ? 'who_official_bitbucket' : 'who_official');
}

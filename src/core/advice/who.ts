import { catalogue } from '../kinds/catalogue.ts';
import { wordsFor } from '../kinds/kind.ts';
import type { Situation } from '../kinds/situation.ts';
import type { Layer } from '../recognise/verdict.ts';
import { saySite } from '../words/outside-name.ts';
import { asSay, type Say, type Sentence, say } from '../words/say.ts';

/** Who asks: the layer in words, or what the kind says. The host decided the layer, so no logo or product name matters. */
export function whoAsks(here: Situation): Say {
  const { page, layer } = here.verdict;
  return asSay(wordsFor(catalogue[page].who ?? who[layer], here));
}

const who: { readonly [L in Layer]: Sentence | ((here: Situation) => Sentence) } = {
  atlassian: 'who_atlassian',
  bitbucket: 'who_bitbucket',
  // That an address which leads to a site means the site's organization is inferred, so it is never said as certain.
  organisation: ({ verdict: { site } }) => saySite(site, 'who_organisation_at', 'who_organisation'),
  company: ({ policy: { companyName } }) => (companyName ? say('who_company_named', companyName) : 'who_company'),
  none: 'who_elsewhere',
};

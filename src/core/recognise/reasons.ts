import { saySite } from '../words/outside-name.ts';
import { type MessageKey, type Say, say } from '../words/say.ts';
import type { HostGroup, Outside } from './hosts.ts';
import type { Place } from './place.ts';
import { type SignName, type Signs, signNames } from './signs.ts';
import type { Reason } from './verdict.ts';

const hostSigns: Readonly<Record<Exclude<HostGroup, 'nobody'>, MessageKey>> = {
  'atlassian-id': 'sign_host_atlassian',
  'atlassian-auth': 'sign_host_atlassian',
  'atlassian-other': 'sign_host_official',
  bitbucket: 'sign_host_bitbucket',
  trello: 'sign_host_trello',
  site: 'sign_host_site',
  company: 'sign_host_company',
};

/**
 * The signs behind a judgment, as sentences: the address first, then what is visible.
 * @param byAddress the address alone identifies this kind of page
 */
export function reasonsFor(place: Place, signs: Signs, byAddress: boolean): readonly Reason[] {
  if (place.where === 'look-alike')
    return [
      { sign: 'host', say: say('sign_host_other', place.host) },
      { sign: 'look-alike', say: say('sign_look_alike') },
    ];
  if (place.group === 'nobody')
    return [
      ...(place.flaw === undefined ? [] : [{ sign: place.flaw, say: say(flaws[place.flaw]) }]),
      ...(place.outside === undefined ? [] : [{ sign: place.outside, say: say(outsides[place.outside]) }]),
      ...(place.outside === 'government' ? [] : [{ sign: 'elsewhere', say: say('sign_elsewhere') }]),
    ];
  const reasons: Reason[] = [{ sign: `host-${place.group}`, say: hostSay(place.group, place.host) }];
  if (byAddress) reasons.push(place.known ? known : assumed);
  if (place.scope === 'invitation') reasons.push({ sign: 'token-scope', say: say('sign_token_scope_invite') });
  if (place.scope === 'review') reasons.push({ sign: 'token-scope', say: say('sign_token_scope_review') });
  if (place.leadsTo?.to === 'site' && place.site !== undefined && place.group !== 'site')
    reasons.push({ sign: 'leads-to-site', say: saySite(place.site, 'sign_leads_to_site', 'sign_leads_to_some_site') });
  if (place.leadsTo?.to === 'security-settings')
    reasons.push({ sign: 'leads-to-settings', say: say('sign_leads_to_settings') });
  for (const name of signNames)
    if (name !== 'text' && name !== 'button' && signs[name] !== undefined)
      reasons.push({ sign: name, say: signSentence(name) });
  return reasons;
}

/** The address bar shows the host too, but here its owner's words would be among ours. */
function hostSay(group: Exclude<HostGroup, 'nobody'>, host: string): Say {
  return group === 'site' ? saySite(host, 'sign_host_site', 'sign_host_some_site') : say(hostSigns[group], host);
}

/** What a sign means, as a sentence. */
export function signSentence(name: SignName): Say {
  // The table of words has a sentence for each sign; its test says so.
  return say(`sign_${name.replaceAll('-', '_')}` as MessageKey);
}

const flaws = {
  'not-https': 'sign_not_https',
  'user-part': 'sign_user_part',
  'odd-port': 'sign_odd_port',
} as const satisfies Record<NonNullable<Place['flaw']>, MessageKey>;

const outsides = {
  government: 'sign_outside_government',
  'own-server': 'sign_outside_own_server',
  anyones: 'sign_outside_anyones',
} as const satisfies Record<Outside, MessageKey>;

const known: Reason = { sign: 'address-known', say: say('sign_address_known') };
const assumed: Reason = { sign: 'address-assumed', say: say('sign_address_assumed') };

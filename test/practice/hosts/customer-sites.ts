// *.atlassian.net: bounces to the Atlassian account, a guest check, content, the portal's own sign-in.
import { hostileForm, jiraIssue, portalSignIn } from '../../pages/customer-site.ts';
import { plainNotFound } from '../../pages/official.ts';
import { idIn } from '../../pages/tokens.ts';
import { redeem } from '../tickets.ts';
import { addressWith, go, page, type Reply, route, type Visit } from '../visit.ts';

const home = '/browse/ABC-1';

const logIn = (visit: Visit): Reply => {
  const { host, session, query, practice } = visit;
  const wanted = query.get('dest-url') ?? home;
  const email = redeem(practice.world, idIn(query.get('token')), 'product');
  if (email !== undefined) session.account = practice.world.accounts.get(email);
  if (session.account !== undefined) return go(`https://${host}${wanted.startsWith('/') ? wanted : home}`);
  const application = query.get('application') ?? (visit.path.startsWith('/wiki') ? 'confluence' : 'jira');
  const back = `https://${host}/login?redirectCount=1&dest-url=${encodeURIComponent(wanted)}&application=${application}`;
  return go(addressWith('https://id.atlassian.com/login', { continue: back, application }));
};

const content = (visit: Visit): Reply => {
  const { host, path, session, practice } = visit;
  const site = practice.world.sites.get(host);
  if (session.account === undefined) return go(addressWith(`https://${host}/login`, { 'dest-url': path }));
  const { email, name } = session.account;
  if (site?.checksGuests && site.guests.has(email) && !site.checked.has(email))
    return go(
      addressWith('https://id.atlassian.com/step-up/start', {
        continue: `https://${host}${path}`,
        application: path.startsWith('/wiki') ? 'confluence' : 'jira',
      }),
    );
  return page(path === '/wiki/hostile' ? hostileForm() : jiraIssue({ site: host, name }));
};

const portal = ({ form, practice, host }: Visit): Reply => {
  const email = form.get('email') ?? '';
  const password = form.get('password');
  if (password === null) return page(portalSignIn({ step: 'password', email }));
  if (practice.world.accounts.get(email)?.password !== password)
    return page(portalSignIn({ step: 'password', email, error: 'That password is not right.' }), { status: 403 });
  return go(`https://${host}/servicedesk/customer/portals`);
};

export const customerSites = (visit: Visit): Reply | undefined => {
  const known = route(visit, {
    'GET /login': logIn,
    'GET /login.jsp': logIn,
    'GET /wiki/login.action': logIn,
    'GET /servicedesk/customer/user/login': ({ query }) =>
      page(portalSignIn({ step: 'email', email: query.get('email') ?? '' })),
    'POST /servicedesk/customer/user/login': portal,
    'GET /servicedesk/customer/portals': () => page(jiraIssue({ site: visit.host, name: 'customer' })),
  });
  if (known !== undefined) return known;
  return /^\/($|browse|wiki|jira|secure)/.test(visit.path) ? content(visit) : page(plainNotFound(), { status: 404 });
};

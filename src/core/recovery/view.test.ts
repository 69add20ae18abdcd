import { expect, test } from 'vitest';
import type { Entry } from '../entries/entry.ts';
import { noPolicy } from '../policy/policy.ts';
import { restore } from '../vault/backup.ts';
import { type Content, freshContent } from '../vault/content.ts';
import { type Edited, restoreEntry } from '../vault/edit.ts';
import { unknownArtefact } from './artefact.ts';
import { after } from './events.ts';
import { viewRecovery } from './view.ts';

const day = 86_400_000;
const evidence = { covered: 4, asked: 1, salt: 'the-salt', rounds: 600_000, hashes: ['the-hash'] };
const saved = after(unknownArtefact('bitbucket', 'jo@acme.example'), {
  ...{ what: 'saved', session: 's1', total: 6, evidence },
  ...{ at: 1, time: 1 },
});
const entry: Entry = {
  ...{ layer: 'atlassian', account: 'jo@acme.example', issuer: 'Atlassian', secret: 'the-secret' },
  ...{ algorithm: 'SHA1', digits: 6, period: 30, id: 'one', added: 7 },
};
const content: Content = {
  ...freshContent,
  entries: [entry, { ...entry, id: 'two', layer: 'company' }],
  backup: 5,
  recovery: { artefacts: [saved], ticked: [], managed: null },
};
const present = { at: 1, time: 2 * day, session: 's2', shown: false };

test('pages learn the state, and neither evidence nor a key', () => {
  const view = viewRecovery(content, [], present, noPolicy);
  expect(view.artefacts).toMatchObject([
    { status: 'saved', left: 6, weak: false, drill: { state: 'due' }, reminds: true },
  ]);
  expect(JSON.stringify(view)).not.toMatch(/the-/);
});

test('each lock with a code or a sheet is known once', () => {
  expect(viewRecovery(content, [], present, noPolicy).accounts).toEqual([
    { layer: 'atlassian', account: 'jo@acme.example' },
    { layer: 'bitbucket', account: 'jo@acme.example' },
  ]);
});

test('a copy older than a code is behind', () => {
  expect(viewRecovery(content, [], present, noPolicy).backupBehind).toBe(true);
  expect(viewRecovery({ ...content, backup: 8 }, [], present, noPolicy).backupBehind).toBe(false);
});

test('a copy made before a code was brought back does not hold it', () => {
  const isBehind = (brought: Edited<unknown>) =>
    brought.ok && viewRecovery(brought.value.content, [], present, noPolicy).backupBehind;
  const without = { ...freshContent, deleted: [{ entry, at: 7 }], backup: 8 };
  expect(isBehind(restoreEntry(without, 'one', 9))).toBe(true);
  expect(isBehind(restore(without, { ...freshContent, entries: [{ ...entry, secret: 'AAAA' }] }, () => 'new', 9))).toBe(
    true,
  );
});

test('the company manages an account of its own domain, and of no domain that only looks like it', () => {
  const managed = (domain: string) =>
    viewRecovery(content, [], present, { ...noPolicy, managedDomains: [domain], helpLine: '+49 30 1' }).policy;
  expect(managed('acme.example')).toEqual({ managed: true, helpLine: '+49 30 1' });
  expect(managed('me.example').managed).toBe(false);
});

test('what only looks so is a question', () => {
  const noticed = [
    { layer: 'bitbucket', what: 'looks-off', session: 's' },
    { layer: 'atlassian', what: 'looks-on', session: 's' },
    { layer: 'bitbucket', what: 'shown', session: 's' },
  ] as const;
  const view = viewRecovery(content, noticed, present, noPolicy);
  expect(view.looks).toEqual([
    { layer: 'atlassian', now: 'on' },
    { layer: 'bitbucket', now: 'off' },
  ]);
  expect(view.asked).toEqual([]);
  const { artefacts } = viewRecovery(content, [], present, noPolicy);
  expect(view.artefacts).toEqual(artefacts.map((it) => ({ ...it, maybeOld: { since: null } })));
});

test('a set-up whose codes were seen in the same session is no question', () => {
  const noticed = (session: string) => [{ layer: 'bitbucket', what: 'looks-on', session }] as const;
  expect(viewRecovery(content, noticed('s1'), present, noPolicy).looks).toEqual([]);
  expect(viewRecovery(content, noticed('s2'), present, noPolicy).looks).toHaveLength(1);
});

test('a page that asked for a code is a question', () => {
  const noticed = [
    { layer: 'bitbucket', what: 'asked', session: 's' },
    { layer: 'atlassian', what: 'shown', session: 's' },
  ] as const;
  expect(viewRecovery(content, noticed, present, noPolicy).asked).toEqual(['bitbucket']);
});

test('codes on a page, if none are known, are shown as not saved yet, and the vault has nothing about them', () => {
  const noticed = [{ layer: 'atlassian', what: 'shown', session: 's' }] as const;
  const { artefacts, accounts, looks } = viewRecovery(content, noticed, present, noPolicy);
  expect(artefacts.slice(1)).toMatchObject([
    { layer: 'atlassian', account: 'jo@acme.example', status: 'on-screen', due: null, onlyShown: true },
  ]);
  expect(accounts).toHaveLength(2);
  expect(looks).toEqual([]);
});

test('a check of a list is no proof once a page listed codes, until the user says that they are the same', () => {
  const proved = after(saved, { what: 'passed', at: 9, time: 2 * day });
  const both = { ...content, recovery: { ...content.recovery, artefacts: [proved] } };
  const shown = [{ layer: 'bitbucket', what: 'shown', session: 's', when: 77 }] as const;
  expect(viewRecovery(both, [], present, noPolicy).artefacts).toMatchObject([
    { status: 'proved', provedAt: 9, maybeOld: null },
  ]);
  const view = viewRecovery(both, shown, present, noPolicy);
  expect(view.artefacts).toMatchObject([{ status: 'saved', provedAt: null, savedAt: 1, maybeOld: { since: 77 } }]);
  expect(view.looks).toEqual([{ layer: 'bitbucket', now: 'new' }]);
});

test('a page that shows a step as off is a question at once where something is known, and only there', () => {
  const off = [{ layer: 'bitbucket', what: 'shows-off', session: 's' }] as const;
  const nothing = { ...content, recovery: { ...content.recovery, artefacts: [] } };
  expect(viewRecovery(content, off, present, noPolicy).looks).toEqual([{ layer: 'bitbucket', now: 'off' }]);
  expect(viewRecovery(nothing, off, present, noPolicy).looks).toEqual([]);
});

test('a code that looks accepted is asked about only if an entry waits for that', () => {
  const seen = [{ layer: 'bitbucket', what: 'accepted', session: 's' }] as const;
  const waits: Entry = { ...entry, layer: 'bitbucket', doubt: { why: 'not-confirmed', at: 1 } };
  expect(viewRecovery(content, seen, present, noPolicy).looks).toEqual([]);
  expect(viewRecovery({ ...content, entries: [waits] }, seen, present, noPolicy).looks).toEqual([
    { layer: 'bitbucket', now: 'accepted' },
  ]);
});

import { expect, test } from 'vitest';
import { type Recovery, unknownArtefact } from './artefact.ts';
import { after, happened } from './events.ts';
import { placesTicked, tickOf } from './ticks.ts';

const whose = { layer: 'bitbucket', account: 'jo' } as const;
const other = { layer: 'bitbucket', account: 'sam' } as const;
const hash = Buffer.alloc(32, 1).toString('base64');
const evidence = {
  covered: 4,
  asked: 1,
  salt: Buffer.alloc(16, 2).toString('base64'),
  rounds: 600_000,
  hashes: [hash],
};
const saved = after(unknownArtefact('bitbucket', 'jo'), {
  ...{ what: 'saved', session: 's1', total: 6, evidence },
  ...{ at: 1, time: 1 },
});
const recovery: Recovery = { artefacts: [saved], ticked: ['spare'], managed: true };

test.each([
  ['saved', true],
  ['made-new', true],
  ['lost', true],
  ['switched-off', true],
  ['used', false],
  ['set-up', true],
  ['passed', false],
] as const)('after "%s" the places of the old paper are forgotten: %s', (what, forgotten) => {
  const ticked = [tickOf('paper', whose), tickOf('safe', whose), tickOf('paper', other), 'spare'];
  const event = { what, at: 2, time: 2, session: 's2', code: null, total: 6, evidence: null } as Parameters<
    typeof after
  >[1];
  const changed = happened({ ...recovery, ticked }, whose, event);
  expect(placesTicked(changed.ticked, whose)).toBe(forgotten ? 0 : 2);
  expect(placesTicked(changed.ticked, other)).toBe(1);
  expect(changed.ticked).toContain('spare');
});

test('what wasn’t known begins with the first thing that happens to it, and others stay', () => {
  const changed = happened(recovery, other, { what: 'lost', at: 2, time: 2 });
  expect(changed.artefacts).toMatchObject([saved, { layer: 'bitbucket', account: 'sam', status: 'lost' }]);
});

import { type Grade, kinds, type Row, rows, wantsByScene } from '../pages.ts';
import { type Scene, sceneOf } from './page-states.ts';
import type { Place } from './place.ts';
import { reasonsFor } from './reasons.ts';
import { codeFields, type Seen } from './signs.ts';
import { atMost, type PageKind, type Sure, type Verdict } from './verdict.ts';

/** What is known about a page from itself alone; the cause comes from the journey. */
export type Judgement = Omit<Verdict, 'why'>;

/**
 * Evidence → what the page is. The address decides what it can, what is visible then decides; a page that no row
 * claims on a host of Atlassian's is `official`.
 */
export function judge(place: Place, seen: Seen): Judgement {
  if (place.spot === 'look-alike' || place.spot === 'elsewhere')
    return judgement(place.spot, 'unsure', place, {}, 'unsure');
  // Whatever such a document imitates, the host that serves it did not write it.
  if (seen.sandboxed !== undefined) return judgement('official', 'unsure', place, { sandboxed: 1 }, 'unsure');
  const scene = sceneOf(seen);
  const row = claimants(place, scene, seen)[0];
  if (row === undefined)
    return judgement('official', consent(place) ? 'certain' : 'unsure', place, codeFieldsOf(seen), 'unsure');
  return judgement(row.page, graded(row.sure, place, seen), place, seen, row.sure, scene);
}

/** Of a page that nobody knows only this is told: that it has a field for a code, which is then nobody's we know of. */
function codeFieldsOf(seen: Seen): Seen {
  const fields = codeFields.filter((name) => seen[name] !== undefined);
  return Object.fromEntries(fields.map((name) => [name, seen[name]]));
}

/** Every row that claims this page. The catalogue's test holds it to one at most. */
export function claimants(place: Pick<Place, 'spot'>, scene: Scene, seen: Seen): readonly Row[] {
  const dialog = seen.dialog === undefined ? 'never' : 'needed';
  return rows.filter(
    ({ at, shows, dialog: wish = dialog, needs }) =>
      at.includes(place.spot) &&
      shows.includes(scene) &&
      wish === dialog &&
      (needs?.some((sign) => seen[sign] !== undefined) ?? true),
  );
}

function judgement(
  page: PageKind,
  sure: Sure,
  place: Place,
  seen: Seen,
  grade: Grade,
  scene: Scene = 'blank',
): Judgement {
  const guest = page === 'atlassian-step-up' && place.leadsTo?.to === 'site';
  const layer = guest ? 'organisation' : kinds[page].layer;
  return {
    page,
    layer,
    wants: wantsByScene[page]?.[scene] ?? kinds[page].wants,
    // An organisation's own door was never seen closely enough to be certain of it.
    sure: layer === 'organisation' ? atMost(sure, 'likely') : sure,
    because: reasonsFor(page, place, seen, grade === 'address' || grade === 'field'),
    ...(place.workspace !== undefined && { workspace: place.workspace }),
    ...(place.site !== undefined && { site: place.site }),
  };
}

function graded(grade: Grade, place: Place, seen: Seen): Sure {
  if (seen['cut-short'] !== undefined) return 'unsure';
  if (grade === 'address') return place.known ? 'certain' : 'likely';
  if (grade === 'field') return place.known || seen['known-sign-in-field'] !== undefined ? 'certain' : 'likely';
  // Two steps of a sign-in are never seen at once: one of them is hidden in a way that we don't know.
  if (seen['atlassian-code-field'] !== undefined && seen['known-sign-in-field'] !== undefined)
    return atMost(grade, 'likely');
  return grade;
}

/** Consent pages are official by an address that the page facts have seen (row 28). */
function consent(place: Place): boolean {
  return (place.spot === 'account-consent' || place.spot === 'bitbucket-consent') && place.known;
}

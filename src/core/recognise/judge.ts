import { type CatalogueRow, catalogue, rows } from '../kinds/catalogue.ts';
import type { Grade } from '../kinds/kind.ts';
import { type PageState, pageStateOf } from './page-states.ts';
import type { Place } from './place.ts';
import { reasonsFor } from './reasons.ts';
import { codeFields, type Signs } from './signs.ts';
import { atMost, type PageKind, type Sure, type Verdict } from './verdict.ts';

/** What is known about a page by itself; the cause comes from the journey. */
export type Judgement = Omit<Verdict, 'why'>;

/**
 * From evidence to what the page is. The address decides what it can be, then what is visible decides. A page on one of
 * Atlassian's hosts that no row claims is `official`.
 */
export function judge(place: Place, signs: Signs): Judgement {
  if (place.where === 'look-alike' || place.where === 'elsewhere')
    return judgement(place.where, 'unsure', place, {}, 'unsure');
  // No matter what such a document imitates, the host that serves it didn't write it.
  if (signs.sandboxed !== undefined) return judgement('official', 'unsure', place, { sandboxed: 1 }, 'unsure');
  const state = stateAt(place, signs);
  const row = claimants(place, state, signs)[0];
  if (row === undefined)
    return judgement('official', consent(place) ? 'certain' : 'unsure', place, codeFieldsIn(signs), 'unsure');
  return judgement(row.page, graded(row.sure, place, signs), place, signs, row.sure, state);
}

/**
 * Where other tokens are managed, a field by that name alone says nothing, in no language. Only Pipelines' own pages speak
 * for Pipelines: a repository may have that name.
 */
function stateAt({ hasTokens, ofPipelines }: Place, given: Signs): PageState {
  const { 'says-pipelines': named, ...unnamed } = given;
  const signs = named !== undefined && !ofPipelines ? unnamed : given;
  const state = pageStateOf(signs);
  if (state !== 'token-code' || !hasTokens) return state;
  const { 'token-field': _, ...others } = signs;
  return pageStateOf({ ...others, 'text-field': 1 });
}

/** For a page that no row claims, the reasons say only this: that it has a field for a code. */
function codeFieldsIn(signs: Signs): Signs {
  const fields = codeFields.filter((name) => signs[name] !== undefined);
  return Object.fromEntries(fields.map((name) => [name, signs[name]]));
}

/** Every row that claims this page. The catalog's test holds it to one at most. */
export function claimants(place: Pick<Place, 'where'>, state: PageState, signs: Signs): readonly CatalogueRow[] {
  if (signs.sandboxed !== undefined) return [];
  const dialog = signs.dialog === undefined ? 'never' : 'needed';
  return rows.filter(
    ({ where, shows, dialog: wish = dialog, needs, lacks }) =>
      where.includes(place.where) &&
      shows.includes(state) &&
      wish === dialog &&
      (needs?.some((sign) => signs[sign] !== undefined) ?? true) &&
      !lacks?.some((sign) => signs[sign] !== undefined),
  );
}

function judgement(
  page: PageKind,
  sure: Sure,
  place: Place,
  told: Signs,
  grade: Grade,
  state: PageState = 'blank',
): Judgement {
  const kind = catalogue[page];
  const layer = kind.layerAt?.(place) ?? kind.layer;
  return {
    page,
    layer,
    wants: kind.wantsIn?.[state] ?? kind.wants,
    // An organization's own sign-in was never seen closely enough to be certain.
    sure: layer === 'organisation' ? atMost(sure, 'likely') : sure,
    because: reasonsFor(place, told, grade === 'address' || grade === 'field'),
    ...(place.workspace !== undefined && { workspace: place.workspace }),
    ...(place.site !== undefined && { site: place.site }),
  };
}

function graded(grade: Grade, place: Place, signs: Signs): Sure {
  if (signs['cut-short'] !== undefined) return 'unsure';
  if (grade === 'address') return place.known ? 'certain' : 'likely';
  if (grade === 'field') return place.known || signs['known-sign-in-field'] !== undefined ? 'certain' : 'likely';
  // Two steps of a sign-in are never visible at once: one of them is hidden in a way that we don't know.
  if (signs['atlassian-code-field'] !== undefined && signs['known-sign-in-field'] !== undefined)
    return atMost(grade, 'likely');
  return grade;
}

/** Consent pages are official by an address that the page facts have seen (row 28). */
function consent(place: Place): boolean {
  return (place.where === 'account-consent' || place.where === 'bitbucket-consent') && place.known;
}

import type { Why } from '../recognise/verdict.ts';
import type { MessageKey } from '../words/say.ts';
import type { BannerDraft, Kind } from './kind.ts';

/** One line, for code pages: a dialog of the page makes everything else unclickable. */
export const strip = (line: MessageKey): BannerDraft => ['strip', line];

/** Where someone decides or saves something. */
export const banner = (...lines: readonly MessageKey[]): BannerDraft => ['banner', ...lines];

/** Where something is required; people who chose it themselves need no banner. */
export const forcedBanner =
  (cause: Why, first: MessageKey, last: MessageKey): Kind['banner'] =>
  ({ verdict }, { why }) =>
    verdict.why === cause ? ['banner', first, why, last] : null;

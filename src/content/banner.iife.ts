import { drawBanner, type LeftBanner } from './banner.ts';

// The background puts this into a page only if there is something to draw. A second time changes nothing.
(globalThis as LeftBanner).whichCodeBanner ??= drawBanner;

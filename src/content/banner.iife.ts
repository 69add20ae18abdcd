import { drawBanner, type LeftBanner } from './banner.ts';

// Put into a page by the background, only where there is something to draw. A second time changes nothing.
(globalThis as LeftBanner).whichCodeBanner ??= drawBanner;

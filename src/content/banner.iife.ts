import { drawBanner } from './banner.ts';
import { leaveBanner } from './banner-here.ts';

// Put into a page by the background, only where there is something to draw.
leaveBanner(drawBanner);

/** Our scripts that are added to pages, apart from the one that looks, by their path in the build. */
export const scripts = {
  /** Draws the banner, if there is one to draw. */
  banner: 'src/content/banner.iife.js',
  /** The words of other languages, for pages that may not be in English. */
  words: 'src/content/words.iife.js',
  /** Fills a code into a page, after the user's click. */
  fill: 'src/content/fill.iife.js',
  /** Reads recovery codes, after the user's click. */
  codes: 'src/content/codes.iife.js',
  /** In Firefox only, before any script of the page: see the script itself. */
  guard: 'src/content/guard.iife.js',
} as const;

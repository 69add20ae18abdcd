/**
 * What browsers request from the network by themselves and no flag or preference stops. The practice proxy refuses it
 * like everything else that it doesn't play, but it doesn't fail a test. Everything that can be switched off is
 * switched off, in `chromium.ts` and `firefox-preferences.ts`.
 */
export const browserOwn: readonly RegExp[] = [
  // Chromium lists the Google accounts that its profile is signed in to, at every start, signing in allowed or not.
  /^accounts\.google\.com:443$/,
  // Chromium asks for its list of models for this device, which `--disable-component-update` does not cover.
  /^(http:\/\/)?update\.googleapis\.com(:443$|\/service\/update2\/json\?)/,
];

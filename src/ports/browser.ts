/** The one import of the polyfill: everything else takes the platform from here. */
export { default as browser } from 'webextension-polyfill';

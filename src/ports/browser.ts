/** The only import of the polyfill: everything else gets the platform from here. */
export { default as browser } from 'webextension-polyfill';

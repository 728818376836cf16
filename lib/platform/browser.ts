import browser from 'webextension-polyfill';

/** The extension API of the worker and of extension pages. Scripts in the page use `page-api.ts`. */
export { browser };

import browser, { type Runtime } from 'webextension-polyfill';

/** The extension API of the worker and of extension pages. Scripts in the page use `page-api.ts`. */
export { browser };

/** Who sent a message, as the browser says. */
export type MessageSender = Runtime.MessageSender;

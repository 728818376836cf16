/**
 * Domains of the browsers' makers. The browsers call them by themselves, with no extension
 * installed, in spite of the switches and preferences that turn most of it off, and at times that
 * cannot be foretold (updates, settings, sign-in, codecs). Anything else that leaves is a leak.
 */
const BROWSER_OWN = [
  'firefox.com',
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'google.com',
  'googleapis.com',
  'gvt1.com',
];

/** Whether `host` belongs to one of the browsers' makers. */
export function isBrowserOwn(host: string): boolean {
  return BROWSER_OWN.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

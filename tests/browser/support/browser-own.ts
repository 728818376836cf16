/**
 * Services that the browsers call by themselves, with no extension installed, in spite of the
 * switches and preferences that turn most of them off. Anything else that leaves is a leak.
 */
const BROWSER_OWN: readonly string[] = [
  // Chromium: its component updater and its sign-in check at start.
  'update.googleapis.com',
  'accounts.google.com',
  // Firefox: its settings service, which is asked at start in spite of the preference.
  'firefox.settings.services.mozilla.com',
];

/** Whether `host` is one of the browser vendors' own services. */
export function isBrowserOwn(host: string): boolean {
  return BROWSER_OWN.includes(host);
}

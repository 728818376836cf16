import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { fixDates } from './packaging/zip-dates.ts';

/** The citation library could fetch what it is to cite; in the extension nothing it loads can. */
const NO_NETWORK = fileURLToPath(new URL('./lib/citation/no-network.ts', import.meta.url));

/**
 * The manifest asks for nothing that reads pages: host access is optional and registered at run
 * time. Each permission has its reason in `docs/decisions/0003-permissions.md`.
 */
export default defineConfig({
  outDir: 'dist',
  imports: false,
  vite: () => ({
    plugins: [preact()],
    resolve: {
      alias: [
        { find: /^(?:fetch-ponyfill|sync-fetch)$/, replacement: NO_NETWORK },
        // Only the citation library names a file so.
        { find: /^\.\/fetchFile\.js$/, replacement: NO_NETWORK },
      ],
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'scripting',
      'activeTab',
      'alarms',
    ],
    optional_host_permissions: ['*://*/*'],
    // A pack may be anywhere, and what stands here cannot be changed later: connections are open to
    // https, and to this machine for those who try a pack out. One file makes them, and a test holds
    // that; the browser lets it read from hosts only that the reader allowed one by one.
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
          },
        }
      : {}),
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_panel_command__',
      },
      'step-quotation': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_panel_step_command__',
      },
    },
    action: {
      default_title: '__MSG_extension_name__',
      default_icon: Object.fromEntries(
        [16, 24, 32, 48].map((size) => [size, `/toolbar/no-article-${size}.png`]),
      ),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'headwater@headwater.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  zip: {
    name: 'headwater',
    // What a reviewer needs to build the same: not what measures or what was built.
    excludeSources: ['shots/**', 'test-results/**', 'docs/screens/**'],
  },
  hooks: { 'zip:done': (_wxt, files) => fixDates(files) },
});

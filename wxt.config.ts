import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * The manifest asks for nothing that reads pages: host access is optional and registered at run
 * time. Each permission has its reason in `docs/decisions/0003-permissions.md`.
 */
export default defineConfig({
  outDir: 'dist',
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    // No page of the extension, nor its worker, can reach any other host: the browser enforces it.
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
          },
        }
      : {}),
    action: { default_title: '__MSG_extension_name__' },
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
  zip: { name: 'headwater' },
});

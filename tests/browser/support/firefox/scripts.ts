import { GECKO_ID } from '../extension.ts';
import { EXTENSION_UUID } from './launch.ts';
import type { FirefoxSession } from './session.ts';

/**
 * Extension files that have run in the open page. Every page has one sandbox for an extension's
 * content scripts; the debugger lists what was compiled in the sandbox that belongs to this page.
 */
export async function readScripts(session: FirefoxSession): Promise<readonly string[]> {
  const urls = await session.inPagePrivileged(
    `const { addDebuggerToGlobal } = ChromeUtils.importESModule(
      'resource://gre/modules/jsdebugger.sys.mjs');
    const scope = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
    addDebuggerToGlobal(scope);
    const debug = new scope.Debugger();
    const page = window.windowGlobalChild.innerWindowId;
    const urls = [];
    for (const global of debug.findAllGlobals()) {
      const metadata = (() => {
        try { return Cu.getSandboxMetadata(global.unsafeDereference()); } catch { return null; }
      })();
      if (metadata?.addonId !== arguments[0] || metadata['inner-window-id'] !== page) continue;
      debug.addDebuggee(global);
      urls.push(...Array.from(debug.findSources(), (source) => source.url));
      debug.removeAllDebuggees();
    }
    return urls;`,
    GECKO_ID,
  );
  const prefix = `moz-extension://${EXTENSION_UUID}/`;
  return (urls as readonly string[])
    .filter((url) => url.startsWith(prefix))
    .map((url) => url.slice(prefix.length));
}

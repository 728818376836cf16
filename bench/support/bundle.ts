import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A source file and all it imports, minified, as an expression whose value is what it exports. */
export async function bundle(entry: URL): Promise<string> {
  const file = fileURLToPath(entry);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome120',
      lib: { entry: file, formats: ['iife'], name: 'timed' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled`);
  return `(() => { ${chunk.code}; return timed; })()`;
}

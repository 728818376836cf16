import { withCaps } from '../../cli/pack-caps.ts';
import { packJsonSchema } from '../../cli/pack-json-schema.ts';
import type { Repo } from './repo.ts';

const FILE = 'public/packs/pack-v1.schema.json';
const PAGE = 'docs/pack-format.md';

/** The published JSON Schema, and the caps that the page on the format names, are what `lib/core/pack/schema.ts` gives. */
export function publishedSchema(repo: Repo): string[] {
  const published: unknown = JSON.parse(repo.get(FILE)?.text ?? 'null');
  const page = repo.get(PAGE)?.text ?? '';
  const differ = [
    ...(JSON.stringify(published) === JSON.stringify(packJsonSchema()) ? [] : [FILE]),
    ...(withCaps(page, packJsonSchema()) === page ? [] : [PAGE]),
  ];
  return differ.map(
    (file) =>
      `${file}: differs from lib/core/pack/schema.ts, and publishers go by it. Run \`npm run schema\`.`,
  );
}

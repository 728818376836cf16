import { packJsonSchema } from '../../cli/pack-json-schema.ts';
import type { Repo } from './repo.ts';

const FILE = 'public/packs/pack-v1.schema.json';

/** The published JSON Schema is what `lib/core/pack/schema.ts` gives. */
export function publishedSchema(repo: Repo): string[] {
  const published: unknown = JSON.parse(repo.get(FILE)?.text ?? 'null');
  return JSON.stringify(published) === JSON.stringify(packJsonSchema())
    ? []
    : [
        `${FILE}: differs from lib/core/pack/schema.ts, and publishers check by it. Run \`npm run schema\`.`,
      ];
}

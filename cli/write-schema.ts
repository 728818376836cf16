import { writeFileSync } from 'node:fs';
import { packJsonSchema } from './pack-json-schema.ts';

const FILE = new URL('../public/packs/pack-v1.schema.json', import.meta.url);

writeFileSync(FILE, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);

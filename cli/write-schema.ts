import { readFileSync, writeFileSync } from 'node:fs';
import { withCaps } from './pack-caps.ts';
import { packJsonSchema } from './pack-json-schema.ts';

const FILE = new URL('../public/packs/pack-v1.schema.json', import.meta.url);
const PAGE = new URL('../docs/pack-format.md', import.meta.url);

writeFileSync(FILE, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
writeFileSync(PAGE, withCaps(readFileSync(PAGE, 'utf8'), packJsonSchema()));

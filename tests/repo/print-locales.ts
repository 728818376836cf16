import { missingKeys } from './locales.ts';
import { readRepo } from './repo.ts';

/** `npm run locales`: what each language has still to word; exit 1 when that is anything. */
for (const [locale, keys] of missingKeys(readRepo())) {
  console.log(`${locale}: ${keys.length} missing`);
  for (const key of keys) console.log(`  ${key}`);
  if (keys.length > 0) process.exitCode = 1;
}

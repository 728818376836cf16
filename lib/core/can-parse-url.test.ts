import { describe, expect, it } from 'vitest';
import { canParseUrl } from './can-parse-url.ts';

describe('canParseUrl', () => {
  it('says the same of an address however often it is asked', () => {
    const address = 'https://www.küsten-kurier.example/lokales/fähre';
    const answers = Array.from({ length: 20_000 }, () => canParseUrl(address));
    expect(answers.every((one) => one)).toBe(true);
  });

  it.each(['', 'fähre', 'https://', '/lokales/fähre'])('refuses “%s”', (address) => {
    expect(canParseUrl(address)).toBe(false);
  });

  it('takes a path beside a base, and nothing beside a base that is none', () => {
    expect(canParseUrl('/lokales', 'https://a.example/x')).toBe(true);
    expect(canParseUrl('/lokales', 'a.example')).toBe(false);
  });
});

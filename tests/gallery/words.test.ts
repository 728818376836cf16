import { describe, expect, it } from 'vitest';
import { galleryText, pseudo } from './words.ts';

describe('the pseudo language', () => {
  it('is longer, and keeps the places', () => {
    expect(pseudo('from $1')).toMatch(/^⟦fröm \$1 .+⟧$/);
    expect(pseudo('from $1').length).toBeGreaterThan('from $1'.length * 1.5);
  });

  it('fills places as any language does', () => {
    const text = galleryText({ a: { message: 'from $1' } }, { locale: 'en', isPseudo: true });
    expect(text.getMessage('a', ['here'])).toContain('here');
    expect(text.getMessage('b', [])).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../tests/support/factories.ts';
import { UsageError } from '../run-lines.ts';
import { answerLookups, lookupVerb } from './lookup.ts';

const answer = answerLookups(bundledPack());

describe('lookup', () => {
  it('answers a line with hits of the contract', async () => {
    const answered = await answer({ id: 1, query: 'agent injured' });
    expect(answered.ok && answered.value).toEqual({
      hits: [
        {
          quotation: 'see-what-happens',
          text: expect.stringContaining('a DHS agent is injured'),
          story: 'chicago-police-memo',
          speaker: 'a ranking CPD source',
          score: expect.any(Number),
        },
      ],
    });
  });

  it('narrows to a speaker and to a number', async () => {
    const hits = async (line: Record<string, unknown>) => {
      const answered = await answer(line);
      return answered.ok && 'hits' in answered.value ? (answered.value.hits as unknown[]) : [];
    };
    const all = await hits({ query: 'the', limit: 100 });
    const hers = await hits({ query: 'the', speaker: 'Lightfoot', limit: 100 });
    expect(hers.length).toBeGreaterThan(0);
    expect(hers.length).toBeLessThan(all.length);
    expect(await hits({ query: 'the', limit: 1 })).toHaveLength(1);
  });

  it.each([
    [{}, 'query'],
    [{ query: 7 }, 'query'],
    [{ query: 'a', speaker: 7 }, 'speaker'],
    [{ query: 'a', limit: 0 }, 'limit'],
    [{ query: 'a', limit: 1.5 }, 'limit'],
  ])('refuses %o for its %s', async (line, field) => {
    expect(await answer(line)).toMatchObject({ ok: false, reason: 'bad-field', detail: field });
  });

  it('needs a pack', async () => {
    await expect(lookupVerb([])).rejects.toThrow(UsageError);
    await expect(lookupVerb(['--library'])).rejects.toThrow(UsageError);
  });
});

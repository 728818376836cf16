import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '../lib/core/result.ts';
import { answerLines } from './run-lines.ts';

async function run(source: string, isLines: boolean) {
  const output = new PassThrough();
  const isUsable = await answerLines(Readable.from([source]), output, isLines, ({ boat }) =>
    boat === 'ferry' ? ok({ sails: true }) : refuse('bad-field', 'boat'),
  );
  return { isUsable, text: String(output.read()) };
}

describe('answerLines', () => {
  it('answers one object, and says that it was usable', async () => {
    const { isUsable, text } = await run('{"id":1,"boat":"ferry"}', false);
    expect(isUsable).toBe(true);
    expect(JSON.parse(text)).toEqual({ id: 1, sails: true });
  });

  it.each([
    ['{"boat":', 'not-json'],
    ['{"boat":"raft"}', 'bad-field'],
  ])('says of one object “%s” that it was not usable', async (source, reason) => {
    const { isUsable, text } = await run(source, false);
    expect(isUsable).toBe(false);
    expect(JSON.parse(text)).toMatchObject({ error: { reason } });
  });

  it('goes on behind a line that cannot be read', async () => {
    const { isUsable, text } = await run('{"boat":\n{"id":2,"boat":"ferry"}\n', true);
    expect(isUsable).toBe(true);
    expect(text.trim().split('\n')).toHaveLength(2);
  });
});

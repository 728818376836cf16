// @vitest-environment happy-dom
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { checkBounds } from './bounds.ts';

/** linkedom reads large pages in a moment, where the test's own DOM takes seconds. */
const check = (body: string) =>
  checkBounds(parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document);

describe('checkBounds', () => {
  it('lets a common page pass', () => {
    expect(check('<p>The wharf is shut.</p>'.repeat(1000))).toMatchObject({ ok: true });
  });

  it.each([
    ['too-long', 'too many elements', '<i></i>'.repeat(15_001)],
    ['too-deep', 'nested too deeply', '<div>'.repeat(10_000)],
    ['too-long', 'too much text', 'wharf '.repeat(200_000)],
  ])('says %s of a page with %s', (reason, detail, body) => {
    expect(check(body)).toEqual({ ok: false, reason, detail });
  });

  it('does not count scripts as text', () => {
    expect(check(`<script>${'x'.repeat(2_000_000)}</script>`)).toMatchObject({ ok: true });
  });

  it('counts no deeper after climbing back', () => {
    const branch = `${'<div>'.repeat(150)}x${'</div>'.repeat(150)}`;
    expect(check(branch.repeat(20))).toMatchObject({ ok: true });
  });
});

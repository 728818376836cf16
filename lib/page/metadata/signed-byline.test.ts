// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/support/open-page.ts';
import { placesOf } from './page-places.ts';
import { readSignature } from './signed-byline.ts';

const BEFORE = '<p>The wharf is shut.</p>'.repeat(4);

function signature(html: string): readonly string[] {
  const document = openPage(`<body><h1>Wharf to close</h1>${BEFORE}${html}</body>`);
  return readSignature(placesOf(document, document.querySelector('h1')));
}

describe('readSignature', () => {
  it.each([
    ['a full name', '<p>It opens in May. (Ida P. Brandt)</p>', ['Ida P. Brandt']],
    ['with crosses behind it', '<p>“It opens in May.” (Ida Brandt) +++</p>', ['Ida Brandt']],
    ['two names', '<p>It opens in May. (Ida Brandt und Per Lund)</p>', ['Ida Brandt', 'Per Lund']],
    ['a paper with an agency', '<p>It opens in May. (HB mit dpa)</p>', ['HB mit dpa']],
    ['above what follows', '<p>It opens. (Ida Brandt)</p><p>More soon.</p>', ['Ida Brandt']],
  ])('reads %s', (_name, html, names) => {
    expect(signature(html)).toEqual(names);
  });

  it.each([
    ['a bracket inside the sentence', '<p>It belongs to the port (Ida Brandt).</p>'],
    ['a bracket that belongs to the sentence', '<p>The deputy came too (Ida Brandt)</p>'],
    ['a word of explanation', '<p>It opens in May. (So they say)</p>'],
    ['a year', '<p>It opens in May. (2024)</p>'],
    ['a source of a picture', '<p>It opens in May. (Foto: Ida Brandt)</p>'],
    ['a comment', '<div class="comments"><p>It opens in May. (Ida Brandt)</p></div>'],
    ['no bracket', '<p>It opens in May.</p>'],
  ])('does not take for one %s', (_name, html) => {
    expect(signature(html)).toEqual([]);
  });

  it('looks only at the end of long hostile paragraphs', () => {
    expect(signature(`<p>${'.('.repeat(200_000)}</p>`)).toEqual([]);
  });
});

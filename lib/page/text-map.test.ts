// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { findRange, holdsText, mapText } from './text-map.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The text that the found range covers; null when nothing is found. */
function found(html: string, text: string, near?: string): string | null {
  document.body.innerHTML = html;
  return findRange(mapText(document.body), text, near)?.toString() ?? null;
}

describe('findRange', () => {
  it('finds text inside one node', () => {
    expect(found('<p>The wharf is shut now.</p>', 'wharf is shut')).toBe('wharf is shut');
  });

  it('finds text over several nodes', () => {
    expect(found('<p>The <b>wharf</b> is <i>sh</i>ut.</p>', 'The wharf is shut')).toBe(
      'The wharf is shut',
    );
  });

  it('finds text whatever the white space', () => {
    expect(
      found('<p>The\n   wharf\u00a0is</p>\n<p>shut.</p>', 'wharf is shut.')?.replace(/\s+/g, ' '),
    ).toBe('wharf is shut.');
  });

  it('finds text with soft hyphens and zero-width spaces in the page', () => {
    expect(found('<p>The har\u00adbour is\u200b shut.</p>', 'harbour is shut')).toBe(
      'har\u00adbour is\u200b shut',
    );
  });

  it('does not look into scripts, styles and its own host', () => {
    const html =
      '<script>wharf</script><style>wharf</style><noscript>wharf</noscript><headwater-root>wharf</headwater-root>';
    expect(found(html, 'wharf')).toBeNull();
  });

  it('finds nothing that the page does not hold', () => {
    expect(found('<p>The wharf is shut.</p>', 'the quay')).toBeNull();
  });

  it('finds nothing for white space', () => {
    expect(found('<p>The wharf</p>', ' \n ')).toBeNull();
  });

  it('finds nothing when the text stands there twice', () => {
    expect(found('<p>It is shut.</p><p>It is shut.</p>', 'It is shut.')).toBeNull();
  });

  it('lets the text around it decide between two places', () => {
    document.body.innerHTML = '<p>Holm: it is shut.</p><p id="b">Brandt: it is shut.</p>';
    const range = findRange(mapText(document.body), 'it is shut.', 'Brandt: it is shut.');
    expect(range?.startContainer.parentElement?.id).toBe('b');
    expect(range?.toString()).toBe('it is shut.');
  });

  it('finds nothing when the text around it stands there twice too', () => {
    const html = '<p>Brandt: it is shut.</p><div>Brandt: it is shut.</div>';
    expect(found(html, 'it is shut.', 'Brandt: it is shut.')).toBeNull();
  });

  it('finds nothing when the text around it holds it twice', () => {
    expect(found('<p>Shut, says Holm, shut.</p>', 'hut', 'Shut, says Holm, shut.')).toBeNull();
  });

  it('finds text that stands there once even when the text around it has changed', () => {
    expect(found('<p>Brandt: it is shut.</p>', 'it is shut.', 'Holm: it is shut.')).toBe(
      'it is shut.',
    );
  });

  it('covers exactly the words at both ends of every pair of nodes', () => {
    const words = ['one', 'two', 'three', 'four', 'five'];
    const html = words.map((word) => `<span>${word}</span> `).join('');
    for (let from = 0; from < words.length; from++) {
      for (let to = from; to < words.length; to++) {
        const text = words.slice(from, to + 1).join(' ');
        expect(found(html, text)).toBe(text);
      }
    }
  });
});

describe('holdsText', () => {
  const holds = (html: string, text: string) => {
    document.body.innerHTML = html;
    return holdsText(mapText(document.body), text);
  };

  it('says whether the page holds a text, once or more, white space apart', () => {
    expect(holds('<p>It is <b>shut</b>.</p><p>It is shut.</p>', 'It is\nshut.')).toBe(true);
    expect(holds('<p>It is shut.</p>', 'It is open.')).toBe(false);
    expect(holds('<p>It is shut.</p>', ' ')).toBe(false);
  });

  it('reads on behind a control in the middle of a sentence', () => {
    expect(holds('<p>It is <button>Share</button>shut.</p>', 'It is shut.')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from './opml.ts';

const LIST = [
  { title: 'Harbour & quay: “the wall”', url: 'https://packs.example/a.json?b=1&c=<2>' },
  { title: 'Ferries', url: 'https://ferries.example/pack.jsonl' },
];

describe('a list of packs as OPML', () => {
  it('is read as it was written', () => {
    expect(readOpml(writeOpml('My packs', LIST))).toEqual(LIST);
  });

  it('is read from other programs’ files, each address once', () => {
    const text = `<opml><body><outline text='Packs'>
      <outline xmlUrl='https://a.example/pack' text='A'/>
      <OUTLINE type="rss" title="x" xmlurl="https://b.example/pack" />
      <outline text="again" xmlUrl="https://a.example/pack"/>
    </outline></body></opml>`;
    expect(readOpml(text)).toEqual([
      { title: 'A', url: 'https://a.example/pack' },
      { title: 'https://b.example/pack', url: 'https://b.example/pack' },
    ]);
  });

  it('is read with characters by their numbers and a sign within a value, and without what is left out', () => {
    const text = `<opml><body>
      <!-- <outline text="Old" xmlUrl="https://old.example/pack"/> -->
      <outline text="a > b &#x201C;c&#8221; &amp;lt;" xmlUrl="https://a.example/pack?x=1&#38;y=2"/>
      <outline text="&#0; &#x110000;" xmlUrl='https://b.example/pack'/>
    </body></opml><!-- <outline xmlUrl="https://open.example/pack"/>`;
    expect(readOpml(text)).toEqual([
      { title: 'a > b “c” &lt;', url: 'https://a.example/pack?x=1&y=2' },
      { title: '&#0; &#x110000;', url: 'https://b.example/pack' },
    ]);
  });

  it.each(['', 'no list', '<outline', '<outline >', '{"outline": 1}'])('%j names none', (text) => {
    expect(readOpml(text)).toEqual([]);
  });

  it('takes no more than a reader goes through, of however much there is', () => {
    const many = Array.from({ length: 2000 }, (_none, at) => ({
      title: 'x',
      url: `https://a.example/${at}`,
    }));
    expect(readOpml(writeOpml('many', many))).toHaveLength(500);
    for (const hostile of ['<outline ', '<outline "', '<outline \'>"', '<!--', '<outline a="<!--'])
      expect(readOpml(hostile.repeat(100_000))).toEqual([]);
  });
});

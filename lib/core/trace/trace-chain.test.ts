import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { findQuotations } from '../quotes/find-quotations.ts';
import { slice } from '../span.ts';
import { knownOutlet } from './known-outlets.ts';
import { linksByClaim } from './links-by-claim.ts';
import { cases } from './trace-chain.cases.ts';
import { findCredits } from './trace-chain.ts';

const PORT_GAZETTE = { name: 'Port Gazette', aliases: [], domain: 'port-gazette.example' };
const trace = (text: string, changes = {}) => {
  const article = makeArticle({ text, ...changes });
  return linksByClaim(findCredits(article, findQuotations(text), [PORT_GAZETTE]));
};

describe('traceChain', () => {
  it.each(cases)('$name', ({ text, links }) => {
    expect(trace(text).map((link) => `${link.kind} ${link.to.name}`)).toEqual(links);
  });

  it.each(cases)('rests each link on the sentence that says it: $name', ({ text }) => {
    for (const link of trace(text)) {
      if (!link.evidence) throw new Error('a link read from the text has its sentence');
      const sentence = slice(text, link.evidence);
      const outlet = link.to.type === 'outlet' ? knownOutlet(link.to.name) : null;
      const names = [link.to.name, ...(outlet?.aliases ?? [])].map((name) =>
        name.replace(/^The /, ''),
      );
      if (link.to.type === 'outlet') {
        expect(names.some((name) => sentence.includes(name))).toBe(true);
      } else {
        // What an act is called is the one word that a name may have and the page need not print.
        const called = /^(?:statement|post|tweet)$|^(?:by|to)$/;
        const words = link.to.name.split(' ').filter((word) => !called.test(word));
        expect(words.filter((word) => !text.toLowerCase().includes(word.toLowerCase()))).toEqual(
          [],
        );
      }
    }
  });

  it('takes a wire in the byline for a syndicated article', () => {
    expect(trace('The wharf will close.', { byline: ['Ida Brandt', 'Reuters'] })).toEqual([
      {
        kind: 'syndicates',
        to: { type: 'outlet', name: 'Reuters', domain: 'reuters.com' },
        evidence: { start: 11, end: 18, in: 'byline' },
        basis: 'byline',
        confidence: 0.9,
        covers: { start: 0, end: 21 },
        whole: true,
        linked: null,
      },
    ]);
  });

  it('takes its own name in the byline for nothing', () => {
    expect(trace('The wharf will close.', { byline: ['Port Gazette'] })).toEqual([]);
  });

  it('has a link for each claim that one outlet is credited with, each with its sentence', () => {
    const text = 'A report by Reuters says so. It was first obtained by Reuters.';
    const links = trace(text);
    expect(links.map((link) => link.evidence && slice(text, link.evidence))).toEqual([
      'A report by Reuters says so.',
      'It was first obtained by Reuters.',
    ]);
  });

  it('says through whom the page has a paper, each time that it speaks of it', () => {
    const text =
      'The wharf will close, says a port memo obtained by Reuters. It is old. The memo said that it sinks.';
    const papers = trace(text).filter(({ to }) => to.type === 'origin');
    expect(papers.map(({ to }) => `${to.name} through ${to.through}`)).toEqual([
      'port memo through Reuters',
      'port memo through Reuters',
    ]);
  });

  it('names a speaker in full who is named in full elsewhere, and nobody where two bear the name', () => {
    const by = (text: string) => trace(text).flatMap((link) => link.to.by ?? []);
    const one =
      'Nora Holm tweeted that it sinks. It is old. Holm told reporters that it is rotten.';
    expect(by(one)).toEqual(['Nora Holm', 'Nora Holm']);
    const two = `Jon Holm tweeted that it floats. ${one}`;
    expect(by(two)).toEqual(['Jon Holm', 'Nora Holm', 'Holm']);
  });

  it('names its own outlet for what it says it was told or got', () => {
    for (const text of [
      'The wharf will close, the owner told this newspaper.',
      'The wharf will close, according to a memo obtained by this newspaper.',
    ]) {
      expect(trace(text, { outlet: 'Skerry Mail' })[0]).toMatchObject({
        kind: 'original',
        to: { type: 'outlet', name: 'Skerry Mail' },
      });
      expect(trace(text, { outlet: null, url: null })[0]?.to.name).toBe('this outlet');
    }
  });

  it('says what kind of origin was obtained', () => {
    const origins = ['memo', 'recording', 'data'].map((noun) => {
      const links = trace(`The wharf will close, says a leaked port ${noun} obtained by Reuters.`);
      return links.find((link) => link.to.type === 'origin')?.to.origin;
    });
    expect(origins).toEqual(['document', 'broadcast', 'dataset']);
  });

  it('knows no outlet beyond the list and what is handed in', () => {
    const text = 'The wharf will close, an official told Port Gazette.';
    expect(linksByClaim(findCredits(makeArticle({ text, outlet: 'Other' }), []))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { findDashedSpeech } from './dashed-speech.ts';
import { findQuotations } from './find-quotations.ts';

const read = (text: string) =>
  findDashedSpeech(text, findParagraphs(text)).map((span) => slice(text, span));

describe('findDashedSpeech', () => {
  it.each([
    ['Polish', '– Nigdy – powiedziała Nora Holm. – To koniec.', ['Nigdy', 'To koniec.']],
    ['Polish, an em dash', '— To koniec — dodał Reed.', ['To koniec']],
    [
      'Polish, a dash of the speaker',
      '– Kai – stary – tonie – mówi Holm.',
      ['Kai – stary – tonie'],
    ],
    ['Spanish', '—No —dijo Nora Holm—. Nunca más.', ['No', 'Nunca más.']],
    ['Swedish', '– Kajen stängs, säger Nora Holm till Bladet.', ['Kajen stängs,']],
    ['French', '— Le quai est clos, a déclaré la maire.', ['Le quai est clos,']],
    [
      'Russian',
      '— Причал закрыт, — сказала Нора Холм. — Навсегда.',
      ['Причал закрыт,', 'Навсегда.'],
    ],
    ['a question', '– Vem stänger? frågade Holm.', ['Vem stänger?']],
    ['a hyphen', '- To koniec - powiedział Reed. - Idziemy.', ['To koniec', 'Idziemy.']],
  ])('finds what stands behind a dash that opens a paragraph: %s', (_name, text, found) => {
    expect(read(`Rain fell.\n\n${text}\n\nRain fell.`)).toEqual(found);
  });

  it.each([
    ['a list', '– the wharf\n\n– the pier – old and new\n\n- the port, shut'],
    ['a dash inside a paragraph', 'Kai – powiedziała Holm – tonie.'],
    ['a number', '-5 degrees, säger Holm.'],
    ['a dash alone', '–\n\n—\n\n- '],
  ])('takes %s for none', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  it('looks at a bounded number of places in each paragraph', () => {
    expect(read(`– ${'a, '.repeat(100_000)}`)).toEqual([]);
    expect(read(`– ${'a – '.repeat(100_000)}`)).toEqual([]);
    expect(read('– Nie – powiedział Reed.\n'.repeat(5000))).toHaveLength(5000);
  });
});

describe('findQuotations of dashed speech', () => {
  it('joins what a credit interrupts, and keeps marks inside', () => {
    const text = '– To „stary” kai – powiedziała Nora Holm. – Nigdy.';
    const found = findQuotations(text).map(({ parts }) => parts.map((part) => slice(text, part)));
    expect(found).toEqual([['To „stary” kai', 'Nigdy.']]);
  });
});

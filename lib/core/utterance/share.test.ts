import { describe, expect, it } from 'vitest';
import { attestedAlone, shareOf } from './share.ts';

const PARTS = ['See what happens when that happens and a deck hand is hurt', 'Nobody comes.'];

const share = (printed: string) => {
  const found = shareOf(printed, PARTS);
  if (!found) throw new Error('not the same utterance');
  return found;
};
const lacks = (printed: string) =>
  share(printed)
    .stretches.filter((one) => !one.isPrinted)
    .map((one) => one.text);

describe('shareOf', () => {
  it('is all of it for the whole', () => {
    const whole = share(PARTS.join(' … '));
    expect([whole.words, whole.of]).toEqual([14, 14]);
    expect(whole.stretches.map((one) => one.isPrinted)).toEqual([true]);
  });

  it('names what is left out of the middle', () => {
    expect(lacks('See what happens when a deck hand is hurt … Nobody comes.')).toEqual([
      'that happens and',
    ]);
  });

  it('names what is left out at the ends', () => {
    expect(lacks('when that happens and a deck hand is hurt')).toEqual([
      'See what happens',
      'Nobody comes',
    ]);
  });

  it('counts a word that is printed otherwise as lacking', () => {
    const printed = share(
      'See what happens when that happens and a deck hand is lost … Nobody comes.',
    );
    expect([printed.words, printed.of]).toEqual([13, 14]);
  });

  it('spans the quotation with its parts joined', () => {
    const full = PARTS.join(' … ');
    for (const { span, text } of share('a deck hand is hurt').stretches) {
      expect(full.slice(span.start, span.end)).toBe(text);
    }
  });

  it('is null for another utterance', () => {
    expect(shareOf('The lamps on the north quay went out at nine.', PARTS)).toBeNull();
    expect(shareOf('', PARTS)).toBeNull();
  });
});

describe('attestedAlone', () => {
  const full = share(PARTS.join(' … '));
  const cut = share('See what happens when a deck hand is hurt … Nobody comes.');
  const trimmed = share('a deck hand is hurt');

  it('is what one outlet has where another prints the words around it', () => {
    const shares = [
      { outlet: 'Quay Herald', share: full },
      { outlet: 'Port Gazette', share: cut },
    ];
    expect(attestedAlone(shares)).toEqual([{ outlet: 'Quay Herald', text: 'that happens and' }]);
  });

  it('is nothing where others merely quote less', () => {
    const shares = [
      { outlet: 'Quay Herald', share: full },
      { outlet: 'Port Gazette', share: trimmed },
    ];
    expect(attestedAlone(shares)).toEqual([]);
  });

  it('is nothing that two outlets attest', () => {
    const shares = [
      { outlet: 'Quay Herald', share: full },
      { outlet: 'Wharf Post', share: full },
      { outlet: 'Port Gazette', share: cut },
    ];
    expect(attestedAlone(shares)).toEqual([]);
    expect(attestedAlone([])).toEqual([]);
  });
});

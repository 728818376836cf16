import { describe, expect, it } from 'vitest';
import { nearestStatements, tellingForms } from './nearest-statements.ts';

const nearest = (wanted: string, others: string[], most = 8) =>
  nearestStatements(tellingForms(wanted), others.map(tellingForms), most);

describe('the statements that are worth an alignment', () => {
  it('are those that share the most telling words, nearest first', () => {
    expect(
      nearest('the ferry leaves the wharf at nine', [
        'lamps on the quay',
        'the ferry leaves',
        'the ferry leaves the old wharf',
      ]),
    ).toEqual([2, 1]);
  });

  it('are no more than asked for, the first of equals first', () => {
    expect(nearest('ferry', ['a ferry', 'the ferry', 'ferry'], 2)).toEqual([0, 1]);
  });

  it('are none where only function words are shared', () => {
    expect(nearest('it is what it is', ['it is', 'what is it'])).toEqual([]);
    expect(nearest('', ['ferry'])).toEqual([]);
    expect(nearest('ferry', [])).toEqual([]);
  });
});

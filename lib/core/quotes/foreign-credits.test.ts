import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findQuotations } from './find-quotations.ts';
import { foreignCredit } from './foreign-credits.ts';

const read = (text: string) =>
  findQuotations(text).map(({ parts }) => parts.map((part) => slice(text, part)).join(' | '));

describe('foreignCredit', () => {
  it.each([
    [', sagte Bürgermeisterin Nora Holm, ', 0],
    [', so Holm. ', 0],
    [', so die Sprecherin der Hafenbehörde, ', 0],
    [', a déclaré la maire Nora Holm, ', 0],
    [', dit-elle. ', 0],
    [', a-t-elle ajouté, ', 0],
    [', powiedziała Nora Holm, ', 0],
    [' – Holm powiedziała – ', 1],
    [', la alcaldesa Nora Holm dijo: ', 4],
    [', ha detto la sindaca, ', 0],
    [', según Holm, ', 0],
  ])('reads %j', (clause, words) => {
    expect(foreignCredit(clause)).toBe(words);
  });

  it.each([
    [', Holm left, '],
    [' und der alte Kai, '],
    [', so Holm left the pier, '],
    [', sagte Holm. Dann ging sie. '],
    [', el muelle viejo de la ciudad que todos conocen y nadie quiere dijo, '],
    [`, sagte ${'der Kai '.repeat(20)}`],
    [''],
  ])('takes %j for none', (clause) => {
    expect(foreignCredit(clause)).toBeNull();
  });
});

describe('findQuotations in other languages', () => {
  it.each([
    ['German', '„Ja“, sagte Bürgermeisterin Nora Holm, „wir gehen.“', 'Ja | wir gehen.'],
    ['German, without a verb', '„Nein“, so Holm. „Nie.“', 'Nein | Nie.'],
    ['French', '« Non », a déclaré la maire Nora Holm, « jamais ».', 'Non | jamais'],
    ['French, a pronoun', '« C’est fini », dit-elle. « On part. »', 'C’est fini | On part.'],
    ['Polish', '„Nie”, powiedziała Nora Holm, „nigdy”.', 'Nie | nigdy'],
    ['Polish, dashes', '„To koniec” – powiedziała Holm. – „Idziemy”.', 'To koniec | Idziemy'],
    ['Spanish', '«No», dijo la alcaldesa Nora Holm, «jamás».', 'No | jamás'],
    ['Italian', '"No", ha detto la sindaca Nora Holm, "mai".', 'No | mai'],
    ['Dutch', '“Nee”, zei burgemeester Nora Holm, “nooit.”', 'Nee | nooit.'],
    ['Portuguese', '"Não", disse a prefeita Nora Holm, "nunca".', 'Não | nunca'],
    ['Swedish', '”Nej”, sade Nora Holm, ”aldrig.”', 'Nej | aldrig.'],
  ])('joins a short statement that is interrupted: %s', (_name, text, statement) => {
    expect(read(text)).toEqual([statement]);
  });

  it.each([
    ['behind it', '„Nein“, sagte Holm.', ['Nein']],
    ['before it', 'Holm sagte: „Nein.“', ['Nein.']],
    ['behind it, after a question', '«¿Quién?», preguntó Holm.', ['¿Quién?']],
  ])('finds one word with a credit %s', (_name, text, found) => {
    expect(read(text)).toEqual(found);
  });

  it('keeps two statements with a credit each apart', () => {
    expect(read('„Wir gehen heim“, sagte Holm. „Wir bleiben hier“, sagte Brandt.')).toHaveLength(2);
  });

  it.each([
    ['a German film', 'Der Film „Der lange Weg nach Hause“ läuft heute.'],
    ['a Spanish book', 'Leyó el libro «El largo camino del mar» en casa.'],
    ['a French novel', 'Elle signe son roman « La longue route du nord » ici.'],
    ['a scare quote', 'Der „Experte“ kam spät.'],
  ])('leaves out %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});

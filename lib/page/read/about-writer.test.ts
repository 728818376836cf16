import { describe, expect, it } from 'vitest';
import { aboutWriter } from './about-writer.ts';

const STORY = ['The wharf will close.', 'Nora Holm, the harbour master, told the council so.'];

describe('aboutWriter', () => {
  it('knows a paragraph that starts with a name of the byline', () => {
    expect(aboutWriter('Ida Brandt rows to work.', ['Per Lund', 'Ida Brandt'], STORY)).toBe(true);
  });

  it.each([
    'Tor Vik is a reporter who has covered the islands since the last storm.',
    'Tor Vik, born in a lighthouse, writes columns for the Gazette.',
    'Tor Vik ist Redakteur und lebt auf der Insel.',
    'Tor Vik es periodista y vive en la isla.',
  ])('knows somebody who is introduced by trade: %s', (text) => {
    expect(aboutWriter(text, [], STORY)).toBe(true);
  });

  it.each([
    'Sobre el autor: Luis Vega cubre el puerto desde hace veinte años.',
    'Autorka jest dziennikarką i pisze o wybrzeżu.',
    'Der Autor arbeitet auf der Insel.',
    'About the author: Tor Vik rows to work.',
  ])('knows one that says so: %s', (text) => {
    expect(aboutWriter(text, [], STORY)).toBe(true);
  });

  it('leaves a person of the story in it', () => {
    expect(aboutWriter('Nora Holm is a former editor of the Gazette.', [], STORY)).toBe(false);
  });

  it('leaves a paragraph with a quotation in the story', () => {
    expect(aboutWriter('Ida Brandt is a writer: “I saw it.”', ['Ida Brandt'], STORY)).toBe(false);
  });

  it('leaves somebody without such a trade in the story', () => {
    expect(aboutWriter('Tor Vik is the oldest man on the island.', [], STORY)).toBe(false);
  });

  it('takes one word of a byline for no name', () => {
    expect(aboutWriter('Staff will be told in May.', ['Staff'], STORY)).toBe(false);
  });
});

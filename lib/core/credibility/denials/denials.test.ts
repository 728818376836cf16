import { describe, expect, it } from 'vitest';
import { DENIALS } from './denial-rules.ts';
import { readDenial } from './read-denial.ts';

describe('the rules that read a denial', () => {
  it.each(DENIALS.map((rule) => [rule.id, rule.example, rule.by] as const))(
    '%s reads its own example: %s',
    (id, example, by) => {
      const read = readDenial(example);
      expect(read?.id).toBe(id);
      if (by !== null) expect(read?.who).toBe(by);
    },
  );

  it.each(DENIALS)('$id repeats no group without bound', ({ words }) => {
    expect(words.source).not.toMatch(/\)(?:[*+]|\{\d+,\})/);
  });

  it.each([
    ['The mayor’s office has not responded to requests for comment.', 'The mayor’s office'],
    ['A lawyer for Nora Holm did not respond to a message.', 'A lawyer for Nora Holm'],
    ['Reached by phone, Per Lund declined to comment.', 'Per Lund'],
    ['Acme spokeswoman Ida Brandt declined to say more.', 'Acme spokeswoman Ida Brandt'],
    ['Port officials did not return calls.', 'Port officials'],
    ['Nora Holm, the harbour master, would not comment.', 'Nora Holm'],
    ['The wharf is old, but the company would not say so.', 'the company'],
    ['An email to the Port Board was not immediately returned.', 'the Port Board'],
    ['A request for comment to Acme Freight went unanswered.', 'Acme Freight'],
    ['Through a lawyer, Per Lund has denied the charges.', 'Per Lund'],
    ['It is rotten, a charge the port strongly denies.', 'the port'],
    ['She left, noting that Acme Freight has denied the charge.', 'Acme Freight'],
    ['But Nora Holm denied the report.', 'Nora Holm'],
    [
      'The ferry, which Lund Freight owns, and the Port Board both declined to comment.',
      'the Port Board',
    ],
    ['He declined to comment.', null],
    ['She told Reuters that he would not comment.', null],
  ])('name who it was: %s', (sentence, who) => {
    expect(readDenial(sentence)?.who).toBe(who);
  });

  it.each([
    'The port denied him entry.',
    'The judge denied bail.',
    'The requests were denied.',
    'The Supreme Court rejected the claims.',
    'The number of ferries declined to ten.',
    'The crews did not strike.',
    'The council rejected the budget.',
    'Nobody denied that the bridge was old.',
    'No one has denied the claim.',
    'None of the owners declined to comment.',
    'The police have not denied it.',
    'Nora Holm never denied it.',
    'If Nora Holm denies the claim, a court will decide.',
    'It is not known whether the port denied the claim.',
  ])('read no denial in: %s', (sentence) => {
    expect(readDenial(sentence)).toBeNull();
  });
});

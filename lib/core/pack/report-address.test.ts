import { expect, it } from 'vitest';
import { reportAddress } from './report-address.ts';

const WHAT = { subject: 'An error', record: 'harbour/wharf' };

it('stands half a character in what it names', () => {
  const what = { subject: 'Bad \ud800', record: '\udc00' };
  expect(reportAddress('desk@packs.example', what)).toContain('Bad%20%EF%BF%BD');
  expect(reportAddress('https://packs.example/', what)).toBe('https://packs.example/#%EF%BF%BD');
});

it.each([
  ['desk@packs.example', 'mailto:desk@packs.example?subject=An%20error%3A%20harbour%2Fwharf'],
  [
    'mailto:desk@packs.example',
    'mailto:desk@packs.example?subject=An%20error%3A%20harbour%2Fwharf',
  ],
  ['https://packs.example/report', 'https://packs.example/report#harbour%2Fwharf'],
  ['https://packs.example/report#form', 'https://packs.example/report#form'],
  ['http://packs.example/report', null],
  ['javascript:alert(1)', null],
  ['desk@packs.example?bcc=all@packs.example', null],
  ['desk@packs.example,all@packs.example', null],
  ['Harbour desk', null],
  [null, null],
])('the contact %j is reached at %j', (contact, address) => {
  expect(reportAddress(contact, WHAT)).toBe(address);
});

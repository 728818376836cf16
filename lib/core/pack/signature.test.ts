import { describe, expect, it } from 'vitest';
import { readSignature } from './signature.ts';

const signature = {
  format: 'headwater-signature',
  version: 1,
  key: `${'A'.repeat(43)}=`,
  signature: `${'A'.repeat(86)}==`,
};

describe('readSignature', () => {
  it('takes a signature of the format', () => {
    expect(readSignature(signature)).toEqual({ ok: true, value: signature });
  });

  it.each([
    ['another format', { ...signature, format: 'other' }],
    ['a longer key', { ...signature, key: `${signature.key}AAAA` }],
    ['something that is no base64', { ...signature, signature: '-'.repeat(88) }],
    ['another field', { ...signature, alg: 'none' }],
    ['nothing', null],
  ])('refuses %s', (_name, json) => {
    expect(readSignature(json)).toMatchObject({ ok: false, reason: 'not-a-signature' });
  });
});

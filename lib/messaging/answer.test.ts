import { describe, expect, it } from 'vitest';
import { StoreError } from '../store/errors.ts';
import { answer } from './answer.ts';
import { isEnvelope, isResult } from './envelope.ts';

const guards = {
  double: (payload: unknown) => (typeof payload === 'number' ? payload : undefined),
  nothing: (payload: unknown) => (payload === null ? null : undefined),
};
const handlers = {
  double: (count: number, sender: string) => ({ ok: true, value: [count * 2, sender] }),
  nothing: () => ({ ok: true, value: null }),
};

describe('answer', () => {
  it('hands payload and sender to the handler of the type', async () => {
    expect(await answer({ type: 'double', payload: 21 }, guards, handlers, 'tab 3')).toEqual({
      ok: true,
      value: [42, 'tab 3'],
    });
  });

  it('takes null for a payload', async () => {
    expect(await answer({ type: 'nothing', payload: null }, guards, handlers, null)).toEqual({
      ok: true,
      value: null,
    });
  });

  it('refuses a payload that the guard does not know, without calling the handler', async () => {
    const unreached = { double: () => Promise.reject(new Error('must not be called')) };
    expect(await answer({ type: 'double', payload: '21' }, guards, unreached, null)).toEqual({
      ok: false,
      reason: 'bad-payload',
      detail: 'double',
    });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no disk');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no disk'))],
  ])('tells as data that the handler %s', async (_how, double) => {
    expect(await answer({ type: 'double', payload: 1 }, guards, { double }, null)).toEqual({
      ok: false,
      reason: 'failed',
      detail: 'double: no disk',
    });
  });

  it.each([
    ['newer-database', new StoreError('newer-database', 'newer')],
    ['blocked', new StoreError('blocked', 'another tab')],
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['failed', new DOMException('gone', 'InvalidStateError')],
  ])('keeps the reason of a store that fails: %s', async (reason, error) => {
    const double = () => Promise.reject(error);
    expect(await answer({ type: 'double', payload: 1 }, guards, { double }, null)).toMatchObject({
      ok: false,
      reason,
    });
  });

  it('tells what is thrown when it is no error', async () => {
    const double = () => Promise.reject('no disk');
    expect(await answer({ type: 'double', payload: 1 }, guards, { double }, null)).toMatchObject({
      reason: 'failed',
      detail: 'double: no disk',
    });
  });

  it.each(['halve', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'is null for the unknown type %j, so that another listener may answer',
    (type) => {
      expect(answer({ type, payload: null }, guards, handlers, null)).toBeNull();
    },
  );

  it('is null for a type that has a guard and no handler here', () => {
    expect(answer({ type: 'nothing', payload: null }, guards, {}, null)).toBeNull();
  });
});

describe('isEnvelope', () => {
  it.each([
    [{ type: 'a', payload: null }, true],
    [{ type: 'a', payload: undefined }, true],
    [{ type: 'a' }, false],
    [{ type: 1, payload: null }, false],
    [{ payload: null }, false],
    ['a', false],
    [null, false],
    [undefined, false],
  ])('%j: %s', (value, isOne) => {
    expect(isEnvelope(value)).toBe(isOne);
  });
});

describe('isResult', () => {
  it.each([
    [{ ok: true, value: 1 }, true],
    [{ ok: false, reason: 'failed', detail: '' }, true],
    [{ ok: 'yes' }, false],
    [null, false],
    [undefined, false],
  ])('%j: %s', (value, isOne) => {
    expect(isResult(value)).toBe(isOne);
  });
});

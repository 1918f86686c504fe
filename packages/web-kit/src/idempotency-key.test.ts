import { describe, expect, test } from 'vitest';
import { NetworkError, parseProblem } from './api.ts';
import { IdempotencyKey } from './idempotency-key.ts';

const broken = new NetworkError('test');
const refusal = (status: number) => parseProblem(status, { code: 'tickets.closed' });

describe('IdempotencyKey', () => {
  test.each([
    ['a broken line', broken],
    ['a proxy without a server behind it', refusal(502)],
    ['a server that is stopping', refusal(503)],
    ['a server that was too slow for the proxy', refusal(504)],
    ['a fault of the screen after the request', new TypeError('test')],
  ])('stays for the same value after %s', (_name, error) => {
    const key = new IdempotencyKey();
    const first = key.of({ amount: '100', lines: [1, 2] });
    key.failed(error);
    expect(key.of({ amount: '100', lines: [1, 2] })).toBe(first);
  });

  test('is another one when the value changed after a broken line', () => {
    const key = new IdempotencyKey();
    const first = key.of({ amount: '100' });
    key.failed(broken);
    expect(key.of({ amount: '101' })).not.toBe(first);
  });

  test('is another one for another file of the same shape', () => {
    const key = new IdempotencyKey();
    const first = key.of([new File(['a'], 'scan-1.pdf')]);
    key.failed(broken);
    expect(key.of([new File(['a'], 'scan-2.pdf')])).not.toBe(first);
  });

  test.each([400, 403, 409, 422, 500])('is another one for the same value after a refusal with %i', (status) => {
    const key = new IdempotencyKey();
    const first = key.of('ticket');
    key.failed(refusal(status));
    expect(key.of('ticket')).not.toBe(first);
  });

  test('is another one for the same value after success', () => {
    const key = new IdempotencyKey();
    const first = key.of('ticket');
    key.done();
    expect(key.of('ticket')).not.toBe(first);
  });

  test('holds for an act without a value', () => {
    const key = new IdempotencyKey();
    const first = key.of(undefined);
    key.failed(broken);
    expect(key.of(undefined)).toBe(first);
  });
});

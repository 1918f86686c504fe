import { describe, expect, test } from 'vitest';
import { ApiProblem, isRetryable, NetworkError, parseProblem, queryString } from './api.ts';

describe('parseProblem', () => {
  test('reads a problem of our API', () => {
    const problem = parseProblem(
      409,
      {
        type: 'x',
        title: 't',
        status: 409,
        code: 'tickets.closed',
        params: { number: 'T-1' },
        requestId: 'r',
        errors: [],
      },
      '30',
    );
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({
      code: 'tickets.closed',
      params: { number: 'T-1' },
      requestId: 'r',
      retryAfterSeconds: 30,
    });
  });

  test.each([undefined, null, 'a proxy page', [], { errors: 'no', params: [1], code: 7 }])('survives %o', (body) => {
    const problem = parseProblem(502, body, 'soon');
    expect(problem).toMatchObject({ status: 502, code: 'http.502', params: {}, errors: [], retryAfterSeconds: null });
  });

  test('keeps the pointers of field errors and drops what is not one', () => {
    const problem = parseProblem(400, {
      code: 'common.invalid',
      errors: [{ pointer: '/body/email', code: 'email' }, 3],
    });
    expect(problem.errors).toEqual([{ pointer: '/body/email', code: 'email', params: {} }]);
  });
});

test.each([
  [{}, ''],
  [{ q: '', status: undefined, page: null }, ''],
  [{ status: ['open', 'closed'], limit: 50 }, '?status=open&status=closed&limit=50'],
  [{ q: 'a&b é' }, '?q=a%26b+%C3%A9'],
])('queryString(%o)', (query, expected) => {
  expect(queryString(query)).toBe(expected);
});

test('only what may succeed next time is worth another try', () => {
  expect(isRetryable(new NetworkError(new TypeError('offline')))).toBe(true);
  expect(isRetryable(parseProblem(503, {}))).toBe(true);
  expect(isRetryable(parseProblem(500, {}))).toBe(false);
  expect(isRetryable(parseProblem(409, {}))).toBe(false);
});

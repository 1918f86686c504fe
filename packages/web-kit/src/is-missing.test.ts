import { expect, test } from 'vitest';
import { parseProblem } from './api.ts';
import { isMissing } from './is-missing.ts';

const invalid = (...pointers: readonly string[]) =>
  parseProblem(400, { code: 'common.invalid', errors: pointers.map((pointer) => ({ pointer, code: 'uuid' })) });

test.each([
  ['a record that is not there', parseProblem(404, null), true],
  ['an address whose id cannot be one', invalid('/params/id'), true],
  ['a field of the form', invalid('/params/id', '/body/name'), false],
  ['a refusal without a field', invalid(), false],
  ['a failure of the server', parseProblem(500, null), false],
  ['something else', new Error('common.invalid'), false],
])('%s', (_what, error, missing) => {
  expect(isMissing(error)).toBe(missing);
});

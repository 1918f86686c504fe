import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFieldMessage } from './field-message.ts';
import './zod-messages.ts';

const message = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message ?? '';

describe('a schema explains itself in our vocabulary', () => {
  test.each([
    [z.string().min(1), '', 'required', 0],
    [z.string().min(10), 'abc', 'too_short', 10],
    [z.string().min(10), '', 'required', 0],
    [z.email(), '', 'required', 0],
    [z.string().max(2), 'abc', 'too_long', 2],
    [z.email(), 'x', 'email', 0],
    [z.number().min(5), 3, 'too_small', 5],
    [z.number().max(5), 7, 'too_big', 5],
    [z.array(z.string()).min(2), [], 'too_few', 2],
    [z.enum(['a', 'b']), '', 'required', 0],
    [z.enum(['a', 'b']), 'c', 'choice', 0],
    [z.string(), undefined, 'required', 0],
    [z.iso.date(), '31/12', 'date', 0],
    [z.string().refine(() => false, { error: 'passwords_differ' }), 'x', 'passwords_differ', 0],
  ])('%#', (schema, value, code, limit) => {
    expect(readFieldMessage(message(schema, value))).toEqual({ code, limit });
  });
});

test.each([
  [JSON.stringify({ code: 'customers.email_taken', params: {} }), 'taken', 0],
  [JSON.stringify({ code: 'too_short', params: { minimum: 12 } }), 'too_short', 12],
  [JSON.stringify({ code: 'never_heard_of', params: {} }), 'invalid', 0],
  [JSON.stringify({ code: 'invalid_format', params: { format: 'email' } }), 'email', 0],
  [JSON.stringify({ code: 'invalid_format', params: { format: 'regex' } }), 'pattern', 0],
  [JSON.stringify({ code: 'invalid_value', params: {} }), 'choice', 0],
  [JSON.stringify({ code: 'password_too_short', params: {} }), 'password_too_short', 0],
  [JSON.stringify({ code: 'disposable_address', params: {} }), 'disposable_address', 0],
  [JSON.stringify({ code: 'nif', params: {} }), 'nif', 0],
  ['{broken', 'invalid', 0],
])('a server code %s', (raw, code, limit) => {
  expect(readFieldMessage(raw)).toEqual({ code, limit });
});

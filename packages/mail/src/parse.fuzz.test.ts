import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultMailLimits, type MailLimits } from './limits.ts';
import { type ParsedMail, summariseMail } from './message.ts';
import { readMail } from './read-mail.ts';
import { salvageMail } from './salvage.ts';

const folder = new URL('../fixtures/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(new URL(name, folder)));

const limits: MailLimits = { ...defaultMailLimits, textLength: 2_000, htmlLength: 4_000, attachments: 5, references: 5 };

function assertBounded(mail: ParsedMail): void {
  const json = JSON.stringify(summariseMail(mail));
  expect(json).not.toContain('\\u0000');
  expect(json.isWellFormed()).toBe(true);
  // A lone surrogate is written as an escape in JSON, and PostgreSQL refuses it.
  expect(json).not.toMatch(/\\ud[89a-f]/i);
  expect(mail.text.length).toBeLessThanOrEqual(limits.textLength);
  expect(mail.html?.length ?? 0).toBeLessThanOrEqual(limits.htmlLength);
  expect(mail.attachments.length).toBeLessThanOrEqual(limits.attachments);
  expect(mail.references.length).toBeLessThanOrEqual(limits.references);
  expect(mail.subject.length).toBeLessThanOrEqual(limits.subjectLength);
  expect(`${mail.subject}${mail.from?.name}${mail.from?.address}${mail.messageId}`).not.toMatch(/[\r\n]/);
  for (const one of mail.attachments) {
    expect(one.filename).toMatch(/^[^/\\\0\r\n]{1,200}$/u);
    expect(one.size).toBe(one.content.byteLength);
    expect(one.sha256).toMatch(/^[0-9a-f]{64}$/);
  }
}

type Cut = { readonly at: number; readonly remove: number; readonly insert: Uint8Array };

const hostile = fc.constantFrom(
  ...['\r\n', '\n\n', '\0', '--o\r\n', '=?utf-8?B?', '?=', 'Content-Type: multipart/mixed; boundary=x\r\n', '\xff\xfe', '(((', '"', '<', ';;;', 'charset=utf-7', '=ED=A0=80'].map(
    (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  ),
);
const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(3_000),
  remove: fc.nat(60),
  insert: fc.oneof(fc.uint8Array({ maxLength: 20 }), hostile),
});

function mutate(seed: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  let bytes = Buffer.from(seed);
  for (const { at, remove, insert } of cuts) {
    const start = bytes.length === 0 ? 0 : at % bytes.length;
    bytes = Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]);
  }
  return bytes;
}

describe('whatever comes in', () => {
  test('random bytes are read within the bounds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), async (raw) => {
        assertBounded(await readMail(raw, limits));
        assertBounded(salvageMail(raw, limits, []));
      }),
      { numRuns: 300 },
    );
  });

  test('mutated fixtures are read within the bounds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), fc.array(cut, { minLength: 1, maxLength: 8 }), async (seed, cuts) => {
        const raw = mutate(seed, cuts);
        assertBounded(await readMail(raw, limits));
        assertBounded(salvageMail(raw, limits, []));
      }),
      { numRuns: 1_500 },
    );
  });
});

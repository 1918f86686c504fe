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

const limits: MailLimits = {
  ...defaultMailLimits,
  textLength: 2_000,
  htmlLength: 4_000,
  attachments: 5,
  references: 5,
};

/** The promises of ParsedMail that this one breaks. */
function brokenPromises(mail: ParsedMail): string[] {
  const json = JSON.stringify(summariseMail(mail));
  const promises: Record<string, boolean> = {
    'no NUL': !json.includes('\\u0000'),
    // A lone surrogate is written as an escape in JSON, and PostgreSQL refuses it.
    'no lone surrogate': !/\\ud[89a-f]/i.test(json),
    'text in bounds': mail.text.length <= limits.textLength,
    'html in bounds': (mail.html?.length ?? 0) <= limits.htmlLength,
    'attachments in bounds': mail.attachments.length <= limits.attachments,
    'references in bounds': mail.references.length <= limits.references,
    'subject in bounds': mail.subject.length <= limits.subjectLength,
    'no line break': !/[\r\n]/.test(`${mail.subject}${mail.from?.name}${mail.from?.address}${mail.messageId}`),
    'file names are labels': mail.attachments.every((one) => /^[^/\\\0\r\n]{1,200}$/u.test(one.filename)),
    'sizes are true': mail.attachments.every((one) => one.size === one.content.byteLength),
  };
  return Object.entries(promises)
    .filter(([, kept]) => !kept)
    .map(([promise]) => promise);
}

type Cut = { readonly at: number; readonly remove: number; readonly insert: Uint8Array };

const hostile = fc.constantFrom(
  ...[
    '\r\n',
    '\n\n',
    '\0',
    '--o\r\n',
    '=?utf-8?B?',
    '?=',
    'Content-Type: multipart/mixed; boundary=x\r\n',
    '\xff\xfe',
    '(((',
    '"',
    '<',
    ';;;',
    'charset=utf-7',
    '=ED=A0=80',
  ].map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
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
        expect(brokenPromises(await readMail(raw, limits))).toEqual([]);
        expect(brokenPromises(salvageMail(raw, limits, []))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('mutated fixtures are read within the bounds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), fc.array(cut, { minLength: 1, maxLength: 8 }), async (seed, cuts) => {
        const raw = mutate(seed, cuts);
        expect(brokenPromises(await readMail(raw, limits))).toEqual([]);
        expect(brokenPromises(salvageMail(raw, limits, []))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

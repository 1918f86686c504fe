import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { defineEvent, emit } from '@cm/kit/events';
import { type Harness, startHarness } from '@cm/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkExport } from './check-export.ts';
import { linkHash } from './chain.ts';
import { signCheckpoint } from './checkpoints.ts';
import { type CheckpointLine, type EntryLine, type HeadLine, written } from './export-lines.ts';
import { exportEntries } from './export-entries.ts';
import { listEntries } from './list-entries.ts';
import { audit } from './module.ts';
import { commitmentTo } from './sealed-payload.ts';
import { verifyAudit } from './verify-audit.ts';

const noted = defineEvent({
  name: 'probe.noted',
  label: { fr: 'Essai', ar: 'تجربة', en: 'Probe' },
  version: 1,
  payload: z.object({ probeId: z.string(), text: z.string() }),
  subject: (p) => ({ type: 'probe', id: p.probeId }),
});

let h: Harness;
let ctx: ReturnType<Harness['runtime']['systemContext']>;
let lines: readonly string[];
beforeAll(async () => {
  h = await startHarness({ modules: [identity, audit], gatekeeper: testGatekeeper });
  ctx = h.runtime.systemContext(await aTenant(h), 'test');
  // Three days of twenty entries; the second one has a signature in its middle.
  for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) {
    h.clock.set(new Date(`${day}T10:00:00Z`));
    await note(10, day);
    if (day === '2026-03-02') await signCheckpoint(ctx);
    await note(10, day);
  }
  lines = await exported('2026-03-02', '2026-03-02');
});
afterAll(() => h.close());

async function note(times: number, text: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    for (let index = 0; index < times; index += 1)
      await emit(tx, noted, { probeId: `${index}`, text: `${text}\r\n\u2028\u0085` });
  });
  await h.settle();
}

async function exported(from: string | null, to: string | null): Promise<string[]> {
  const { body } = await exportEntries(ctx, { from, to });
  let text = '';
  for await (const chunk of body as AsyncIterable<Buffer>) text += chunk.toString('utf8');
  await h.settle();
  return text.trimEnd().split('\n');
}

const check = (all: readonly string[]) =>
  checkExport(createInterface({ input: Readable.from([Buffer.from(all.join('\n'))]), crlfDelay: Infinity }));

test('the days asked for are in it, it ends with a signature, and the installation’s key signed it', async () => {
  const report = await check(lines);
  // The day begins an hour before that of UTC, and ends at the next signature: that of the end.
  expect(report).toMatchObject({ ok: true, faults: [], checkpoints: 2, unsigned: 0 });
  expect(lines.some((line) => line.includes('2026-03-02T10'))).toBe(true);
  expect(report.fingerprint).toBe((await verifyAudit(ctx)).fingerprint);
});

test('the whole log, and days on which nothing happened', async () => {
  const whole = await check(await exported(null, null));
  expect(whole).toMatchObject({ ok: true, unsigned: 0 });
  expect(whole.entries).toBeGreaterThanOrEqual(60);
  expect(await check(await exported('2025-01-01', '2025-01-02'))).toMatchObject({ ok: true, entries: 0, faults: [] });
});

test('who took it out, and which days, is in the log', async () => {
  await exported('2026-03-01', null);
  const { items } = await ctx.transaction((tx) => listEntries(tx, { name: 'audit.exported', limit: 1 }));
  expect(items).toMatchObject([{ actor: 'system:test', details: { from: '2026-03-01', to: null, first: 1 } }]);
});

test('it is served as a file to who may read the log, and to nobody else', async () => {
  const app = await h.app();
  const auditor = await aStaffMember(h, ctx.tenant, ['audit.read']);
  const url = '/api/admin/audit/export?from=2026-03-02&to=2026-03-02';
  const answer = await app.inject({ url, headers: auditor.headers });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('application/jsonl');
  expect(answer.headers['content-disposition']).toContain('attachment');
  expect(await check(answer.body.trimEnd().split('\n'))).toMatchObject({ ok: true });
  const nobody = await aStaffMember(h, ctx.tenant, []);
  expect((await app.inject({ url, headers: nobody.headers })).statusCode).toBe(403);
});

describe('what was done to the file is found', () => {
  const middle = 12;
  const tampers: readonly (readonly [string, (all: string[]) => string[], string])[] = [
    [
      'an edited entry',
      (all) => all.with(middle, (all[middle] ?? '').replace('2026-03', '2026-04')),
      'the chain breaks',
    ],
    ['an entry left out', (all) => all.toSpliced(middle, 1), 'the chain breaks'],
    ['one put in twice', (all) => all.toSpliced(middle, 0, all[middle] ?? ''), 'the chain breaks'],
    [
      'two changed round',
      (all) => all.toSpliced(middle, 2, all[middle + 1] ?? '', all[middle] ?? ''),
      'the chain breaks',
    ],
    ['the first one left out', (all) => all.toSpliced(1, 1), 'the chain breaks'],
    [
      'another beginning',
      (all) => all.with(0, (all[0] ?? '').replace(/"previousHash":"./, '"previousHash":"g')),
      'line 1',
    ],
    [
      'another tenant',
      (all) => all.with(0, (all[0] ?? '').replace(ctx.tenant.id, '00000000-0000-4000-8000-000000000000')),
      'false signature',
    ],
    ['a line that is none', (all) => all.toSpliced(middle, 0, '{"position":1}'), 'is none of an exported log'],
    ['no head', (all) => all.slice(1), 'line 1'],
    ['nothing', () => [], 'empty'],
  ];
  test.each(tampers)('%s', async (_what, tamper, fault) => {
    const report = await check(tamper([...lines]));
    expect(report.ok).toBe(false);
    expect(report.faults.join('\n')).toContain(fault);
  });

  test('a forged chain needs the key: recomputed hashes fail at the signature', async () => {
    const report = await check(rehashed(lines, (payload) => payload.replace('2026-03-02', '2026-03-01')));
    expect(report.faults.join('\n')).toMatch(/false signature/);
    // Or the genuine signatures are left beside them.
    const kept = rehashed(lines, (payload) => payload.replace('2026-03-02', '2026-03-01'), true);
    expect((await check(kept)).faults.join('\n')).toMatch(/differs from the entry before it/);
  });

  test('an end that was cut off shows as entries behind the last signature', async () => {
    const cut = lines.slice(0, -3);
    expect(await check(cut)).toMatchObject({ ok: true });
    expect((await check(cut)).unsigned).toBeGreaterThan(0);
  });

  test('any one byte of an entry or a signature', async () => {
    const at = lines.flatMap((line, index) => (index > 0 && line !== '' ? [index] : []));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...at), fc.nat(), fc.integer({ min: 1, max: 94 }), async (index, where, by) => {
        const line = lines[index] ?? '';
        const place = where % line.length;
        const changed = String.fromCharCode(33 + ((line.charCodeAt(place) - 33 + by) % 94));
        fc.pre(changed !== line[place] && line.charCodeAt(place) >= 33 && line.charCodeAt(place) < 127);
        const forged = line.slice(0, place) + changed + line.slice(place + 1);
        // The instant of a signature is told, not signed.
        fc.pre(!sameButForInstant(line, forged));
        expect((await check(lines.with(index, forged))).ok).toBe(false);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

/** The file with changed contents and the hashes that follow from them, as somebody without the key can make it. */
function rehashed(
  [first = '', ...rest]: readonly string[],
  change: (payload: string) => string,
  keepsMarks = false,
): string[] {
  let hash: Uint8Array = Buffer.from((JSON.parse(first) as HeadLine).previousHash, 'hex');
  return [
    first,
    ...rest.map((line) => {
      const one = JSON.parse(line) as EntryLine | CheckpointLine;
      if (!('position' in one))
        return keepsMarks ? line : written({ ...one, hash: Buffer.from(hash).toString('hex') }).trimEnd();
      if (!('payload' in one)) throw new Error('an entry without its payload');
      const payload = change(one.payload);
      const commitment = commitmentTo(one.salt, payload);
      hash = linkHash(hash, one.position, one.entry, commitment);
      return written({
        ...one,
        hash: Buffer.from(hash).toString('hex'),
        commitment,
        payload,
      }).trimEnd();
    }),
  ];
}

function sameButForInstant(a: string, b: string): boolean {
  const without = (text: string) => text.replace(/"signedAt":"[^"]*"/, '');
  return without(a) === without(b);
}

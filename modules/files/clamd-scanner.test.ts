import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clamdAt } from './clamd-address.ts';
import { createClamdScanner } from './clamd-scanner.ts';
import { fileScannerContract } from './file-scanner.contract.ts';
import { noScanner, ScanError } from './file-scanner.ts';
import { eicar, type RealClamd, startClamd } from './testing/clamd.ts';
import { type ScriptedClamd, startScriptedClamd } from './testing/scripted-clamd.ts';

const open: { close(): Promise<void> }[] = [];
let real: RealClamd;
let limited: RealClamd;
let scripted: ScriptedClamd;
beforeAll(async () => {
  open.push((real = await startClamd()));
  open.push((limited = await startClamd(['StreamMaxLength 1M', 'MaxFileSize 100K'])));
  open.push((scripted = await startScriptedClamd((bytes) => bytes.includes(eicar()))));
});
afterAll(async () => {
  for (const one of open) await one.close();
});
beforeEach(() => {
  scripted.behaviour = 'verdict';
});

fileScannerContract('clamd', () => createClamdScanner({ at: real.at }));
fileScannerContract('the documented protocol', () => createClamdScanner({ at: scripted.at }));

test('what is sent is exactly the bytes, and an answer that comes drop by drop is an answer', async () => {
  scripted.behaviour = 'drop by drop';
  const bytes = randomBytes(200_000);
  scripted.streams.length = 0;
  expect(await createClamdScanner({ at: scripted.at }).scan(bytes)).toEqual({ isClean: true });
  expect(scripted.streams[0]?.equals(bytes)).toBe(true);
});

test.each(['cut', 'closes', 'garbage', 'endless', 'limit'] as const)('F2: %s is no verdict', async (behaviour) => {
  scripted.behaviour = behaviour;
  const scanner = createClamdScanner({ at: scripted.at });
  for (const bytes of [randomBytes(3_000_000), Buffer.concat([randomBytes(200_000), eicar()])])
    await expect(scanner.scan(bytes)).rejects.toThrow(ScanError);
});

test('F2: a scanner that does not answer in time gives no verdict', async () => {
  scripted.behaviour = 'silent';
  const scanner = createClamdScanner({ at: scripted.at, seconds: 0.2 });
  await expect(scanner.scan(randomBytes(10))).rejects.toThrow('no answer within 0.2 s');
});

test('F2: a scanner that is down gives no verdict', async () => {
  const gone = await startScriptedClamd(() => false);
  await gone.close();
  await expect(createClamdScanner({ at: gone.at }).scan(Buffer.of(1))).rejects.toThrow(ScanError);
  await expect(createClamdScanner({ at: { path: '/nowhere/clamd.ctl' } }).scan(Buffer.of(1))).rejects.toThrow(
    ScanError,
  );
});

test('F2: what is beyond the limits of clamd is never clean', async () => {
  const scanner = createClamdScanner({ at: limited.at });
  // Beyond what it takes, and beyond what it looks at.
  await expect(scanner.scan(randomBytes(2_000_000))).rejects.toThrow(ScanError);
  await expect(scanner.scan(randomBytes(200_000))).rejects.toThrow(/Heuristics\.Limits\.Exceeded/);
  expect(await scanner.scan(randomBytes(50_000))).toEqual({ isClean: true });
});

test('without a scanner nothing is scanned, and nothing is clean', async () => {
  expect(noScanner.isConfigured).toBe(false);
  await expect(noScanner.scan(Buffer.of(1))).rejects.toThrow(ScanError);
});

test('the address is a socket or a host with a port', () => {
  expect(clamdAt('unix:/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
  expect(clamdAt('tcp://127.0.0.1:3311')).toEqual({ host: '127.0.0.1', port: 3311 });
  expect(clamdAt('tcp://[::1]')).toEqual({ host: '::1', port: 3310 });
});

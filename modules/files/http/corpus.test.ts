import { aCustomerUser, aTenant, signedIn, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClamdScanner } from '../clamd-scanner.ts';
import { createMemoryFileStore } from '../memory-file-store.ts';
import { files } from '../module.ts';
import { downloadOf, readFile } from '../read-file.ts';
import { multipart, pdfBytes } from '../testing.ts';
import { eicar, type RealClamd, startClamd } from '../testing/clamd.ts';
import { pngOf } from '../testing/images.ts';

let h: Harness;
let clamd: RealClamd;
beforeAll(async () => {
  clamd = await startClamd();
  h = await startHarness({
    modules: [identity, files],
    gatekeeper: testGatekeeper,
    ports: { files: createMemoryFileStore(), fileScanner: createClamdScanner({ at: clamd.at }) },
  });
});
afterAll(async () => {
  await h.close();
  await clamd.close();
});

const text = (value: string) => Buffer.from(value, 'utf8');
const SCRIPT = '<script>alert(1)</script>';
const HTML = text(`<!doctype html>${SCRIPT}`);
const SVG = text(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`);
const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1');
const ZIP = Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64');
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);

type Verdict = 'clean' | 'infected' | { readonly code: string };
const refused = (code: string): Verdict => ({ code: `files.${code}` });

/** F1, as far as it is ours: name, declared type, bytes, what becomes of it. */
const corpus: readonly (readonly [string, string, Buffer, Verdict])[] = [
  ['a.txt', 'text/plain', eicar(), 'infected'],
  ['a.pdf', 'application/pdf', pdfBytes('rien'), 'clean'],
  ['page.html', 'text/html', HTML, refused('type_refused')],
  ['page.jpg', 'image/jpeg', HTML, refused('type_mismatch')],
  ['page.txt', 'text/plain', HTML, refused('type_mismatch')],
  ['page.html.txt', 'text/plain', Buffer.concat([text('\uFEFF \n'), HTML]), refused('type_mismatch')],
  ['page.csv', 'text/csv', HTML, refused('type_mismatch')],
  ['dessin.svg', 'image/svg+xml', SVG, refused('type_refused')],
  ['dessin.svgz', 'image/svg+xml', SVG, refused('type_refused')],
  ['dessin.png', 'image/png', SVG, refused('type_mismatch')],
  ['dessin.txt', 'text/plain', SVG, refused('type_mismatch')],
  ['a.xml', 'application/xml', text('<?xml version="1.0"?><a/>'), refused('type_refused')],
  ['a.xhtml', 'application/xhtml+xml', HTML, refused('type_refused')],
  ['a.mht', 'message/rfc822', HTML, refused('type_refused')],
  ['a.js', 'text/javascript', text('alert(1)'), refused('type_refused')],
  ['a.exe', 'application/octet-stream', EXE, refused('type_refused')],
  ['a.pdf', 'application/pdf', EXE, refused('type_mismatch')],
  ['a.pdf.exe', 'application/pdf', pdfBytes(), refused('type_refused')],
  ['a.docm', '', ZIP, refused('type_refused')],
  ['a.xlsm', '', ZIP, refused('type_refused')],
  ['a.docx', '', ZIP, refused('type_mismatch')],
  ['a.jar', 'application/java-archive', ZIP, refused('type_refused')],
  ['a.lnk', '', Buffer.from('4c00000001140200', 'hex'), refused('type_refused')],
  ['a.sh', 'application/x-sh', text('#!/bin/sh\n'), refused('type_refused')],
  ['a.txt', 'text/plain', text('#!/bin/sh\n'), refused('type_mismatch')],
  ['bombe.png', 'image/png', pngOf(64_000, 64_000), refused('too_many_pixels')],
  ['bombe.gif', 'image/gif', pngOf(64_000, 64_000), refused('type_mismatch')],
  ['vide.pdf', 'application/pdf', Buffer.alloc(0), refused('empty')],
  // Polyglots: what they are as the type that they say is kept, and served as nothing else.
  ['double.gif', 'image/gif', Buffer.concat([GIF, text(SCRIPT)]), 'clean'],
  ['double.pdf', 'application/pdf', Buffer.concat([pdfBytes(), ZIP]), 'clean'],
  ['double.zip', 'application/zip', Buffer.concat([ZIP, text(SCRIPT)]), 'clean'],
];

/** Names that lie about what they are, or where they go. */
const names: readonly (readonly [string, string])[] = [
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['..\\..\\autorun.pdf', 'autorun.pdf'],
  ['facture\u202Efdp.exe.pdf', 'facturefdp.exe.pdf'],
  ['a\u200b.pdf', 'a.pdf'],
  ['CON.pdf', '_CON.pdf'],
];

async function uploader() {
  const app = await h.app();
  const tenant = await aTenant(h);
  const { userId } = await aCustomerUser(h, tenant);
  const person = await signedIn(h, tenant, userId, 'customer', [], {});
  const send = async (filename: string, contentType: string, bytes: Buffer, purpose = 'ticket') => {
    const body = multipart({ filename, contentType, bytes });
    return app.inject({
      method: 'POST',
      url: `/api/portal/files?purpose=${purpose}`,
      payload: body.payload,
      headers: { ...person.headers, ...body.headers },
    });
  };
  return { tenant, person, send };
}

test('F1: each file of the corpus has the verdict that it should, within bounds', async () => {
  const { person, send } = await uploader();
  const before = process.memoryUsage().rss;
  for (const [filename, contentType, bytes, wanted] of corpus) {
    const began = performance.now();
    const answer = await send(filename, contentType, bytes);
    await h.settle();
    const { id, code } = answer.json<{ id: string; code?: string }>();
    if (typeof wanted === 'object') {
      expect([filename, code, answer.statusCode < 500]).toEqual([filename, wanted.code, true]);
    } else if (wanted === 'infected') {
      await expect(readFile(person.ctx, id)).rejects.toMatchObject({ code: 'files.infected' });
    } else {
      const download = downloadOf(await readFile(person.ctx, id));
      expect([filename, download.inline]).toEqual([filename, undefined]);
      expect(download.contentType).not.toMatch(/html|svg|xml|script/);
    }
    expect(performance.now() - began).toBeLessThan(30_000);
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024);
});

test('F1: names keep no path, no direction and no hidden character', async () => {
  const { send } = await uploader();
  for (const [given, kept] of names) {
    const answer = await send(given, 'application/pdf', pdfBytes(given));
    expect([given, answer.statusCode, answer.json<{ filename: string }>().filename]).toEqual([given, 201, kept]);
  }
  const split = await send('a\r\nX-Evil: 1\r\n.pdf', 'application/pdf', pdfBytes('crlf'));
  expect([split.statusCode, JSON.stringify(split.headers), split.body]).toEqual([
    split.statusCode,
    expect.not.stringContaining('X-Evil'),
    expect.not.stringMatching(/[\r\n]X-Evil/),
  ]);
});

test('F1: an identity document is an image written again, so that nothing hides in it', async () => {
  const { person, send } = await uploader();
  expect((await send('double.gif', 'image/gif', Buffer.concat([GIF, text(SCRIPT)]), 'kyc')).json()).toMatchObject({
    code: 'files.image_damaged',
  });
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const answer = await send('carte.png', 'image/png', Buffer.concat([png, text(SCRIPT), ZIP]), 'kyc');
  expect(answer.statusCode).toBe(201);
  await h.settle();
  const { bytes } = await readFile(person.ctx, answer.json<{ id: string }>().id);
  expect(Buffer.from(bytes).includes(SCRIPT)).toBe(false);
  expect((await send('bombe.png', 'image/png', pngOf(64_000, 64_000), 'kyc')).json()).toMatchObject({
    code: 'files.too_many_pixels',
  });
});

import { expect, test } from 'vitest';
import { kindOf } from './file-kind.ts';
import { pdfBytes } from './testing.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1');
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const ZIP = Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64');
const text = (value: string) => Buffer.from(value, 'utf8');

test.each([
  ['a.pdf', 'application/pdf', pdfBytes(), 'application/pdf'],
  ['a.PNG', 'image/png', PNG, 'image/png'],
  ['a.jpeg', 'image/jpg', JPEG, 'image/jpeg'],
  ['a.gif', '', GIF, 'image/gif'],
  ['a.zip', 'application/x-zip-compressed', ZIP, 'application/zip'],
  ['journal.log', 'application/octet-stream', text('\u001b[31merreur\u001b[0m\n'), 'text/plain'],
  ['clients.csv', 'application/vnd.ms-excel', text('nom;wilaya\r\nعلي;Alger\r\n'), 'text/csv'],
  ['a.txt', 'text/plain; charset=windows-1256', Buffer.from([0xc7, 0xe1, 0x0a]), 'text/plain'],
  ['m.eml', 'message/rfc822', text('From: a@example.dz\r\nSubject: x\r\n\r\nbonjour\r\n'), 'message/rfc822'],
])('%s declared %s is kept', async (filename, contentType, bytes, wanted) => {
  expect(await kindOf({ filename, contentType, bytes })).toBe(wanted);
});

test.each([
  ['page.html', 'text/html', text('<html>'), 'html'],
  ['dessin.svg', 'image/svg+xml', text('<svg onload="alert(1)"/>'), 'svg'],
  ['a.js', 'text/javascript', text('alert(1)'), 'js'],
  ['a.exe', 'application/octet-stream', EXE, 'exe'],
  ['facture.pdf.exe', 'application/pdf', pdfBytes(), 'exe'],
  ['sans-extension', 'application/x-sh', text('ls'), 'application/x-sh'],
  ['a.constructor', '', text('x'), 'constructor'],
])('%s is refused with its type', async (filename, contentType, bytes, type) => {
  await expect(kindOf({ filename, contentType, bytes })).rejects.toMatchObject({
    code: 'files.type_refused',
    status: 415,
    params: { type },
  });
});

test.each([
  ['an executable called a PDF', 'a.pdf', 'application/pdf', EXE],
  ['a PNG called a JPEG', 'a.jpg', 'image/jpeg', PNG],
  ['a page called a text', 'a.txt', 'text/plain', text('\uFEFF\n <!DOCTYPE html><script>alert(1)</script>')],
  ['a drawing called a text', 'a.log', 'text/plain', text('<svg/>')],
  ['a script called a text', 'a.txt', 'text/plain', text('#!/bin/sh\nls')],
  ['a PDF called a text', 'a.txt', 'text/plain', pdfBytes()],
  ['text called a PDF', 'a.pdf', 'application/pdf', text('bonjour')],
  ['a zip called a word document', 'a.docx', '', ZIP],
  ['a name and a declared type that disagree', 'a.pdf', 'text/html', pdfBytes()],
  ['bytes called a text', 'a.csv', 'text/csv', Buffer.from([1, 2, 3, 0, 5])],
])('%s is a mismatch', async (_what, filename, contentType, bytes) => {
  await expect(kindOf({ filename, contentType, bytes })).rejects.toMatchObject({ code: 'files.type_mismatch' });
});

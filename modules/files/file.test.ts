import { expect, test } from 'vitest';
import {
  fileInfoSchema,
  fits,
  LARGEST,
  LARGEST_UPLOAD_BYTES,
  MAX_CLAIMED_AT_ONCE,
  filePurpose,
  fileScan,
  mayBeOpened,
  UNCLAIMED_HOURS,
} from './file.ts';

const MEGABYTE = 1024 * 1024;

test('each purpose has its largest file, to the byte', () => {
  expect(LARGEST).toEqual({ ticket: 25, kyc: 10, document: 25, mail: 60 });
  expect(filePurpose.options).toEqual(['ticket', 'kyc', 'document', 'mail']);
  for (const purpose of filePurpose.options) {
    expect(fits(purpose, LARGEST[purpose] * MEGABYTE)).toBe(true);
    expect(fits(purpose, LARGEST[purpose] * MEGABYTE + 1)).toBe(false);
  }
  expect([LARGEST_UPLOAD_BYTES, MAX_CLAIMED_AT_ONCE, UNCLAIMED_HOURS]).toEqual([25 * MEGABYTE, 10, 24]);
});

test('a file is told with its name, kind, size and digest', () => {
  const info = {
    id: '019b76da-a800-7bb2-a5a6-a027efd43dc3',
    filename: 'a.pdf',
    contentType: 'application/pdf',
    size: 3,
    sha256: 'ab',
    scan: 'clean',
  };
  expect(fileInfoSchema.parse(info)).toEqual(info);
  expect(fileInfoSchema.safeParse({ ...info, scan: 'fine' }).success).toBe(false);
  expect(fileInfoSchema.safeParse({ ...info, size: 1.5 }).success).toBe(false);
});

test('only what has a verdict is opened; without a scanner, what was never scanned too', () => {
  const opened = (hasScanner: boolean) => fileScan.options.filter((scan) => mayBeOpened(scan, hasScanner));
  expect(opened(true)).toEqual(['exempt', 'clean']);
  expect(opened(false)).toEqual(['exempt', 'unscanned', 'clean']);
});

import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { FileScanner } from './file-scanner.ts';
import { eicar } from './testing/clamd.ts';

/** What every scanner behind the port promises. Run it from the adapter's own test file. */
export function fileScannerContract(name: string, open: () => FileScanner): void {
  test(`${name}: what holds nothing is clean, of every size`, async () => {
    for (const size of [1, 65_535, 65_536, 65_537, 3_000_000])
      expect(await open().scan(randomBytes(size))).toEqual({ isClean: true });
  });

  test(`${name}: the test virus is found, with its name`, async () => {
    expect(await open().scan(eicar())).toEqual({ isClean: false, finding: expect.stringMatching(/^[\w.-]{3,}$/) });
  });

  test(`${name}: many at once do not mix their verdicts`, async () => {
    const scanner = open();
    const verdicts = await Promise.all(
      Array.from({ length: 12 }, (_, index) => scanner.scan(index % 3 === 0 ? eicar() : randomBytes(20_000))),
    );
    expect(verdicts.map(({ isClean }) => !isClean)).toEqual(verdicts.map((_, index) => index % 3 === 0));
  });
}

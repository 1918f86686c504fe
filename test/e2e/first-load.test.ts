import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the portal’s first load stays under 180 kB of JavaScript, gzipped', () => {
  const script = fileURLToPath(new URL('../../apps/web/scripts/first-load.ts', import.meta.url));
  const printed = execFileSync(process.execPath, [script], { encoding: 'utf8' });
  process.stdout.write(printed);
  const kilobytes = Number(/(\d+(?:\.\d+)?) kB\s+portal first load/.exec(printed)?.[1]);
  expect(kilobytes).toBeGreaterThan(20);
  expect(kilobytes).toBeLessThanOrEqual(180);
});

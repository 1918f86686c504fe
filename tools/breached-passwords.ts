// node tools/breached-passwords.ts LIST: writes modules/identity/data/breached-passwords.bin from a text file with one
// leaked password per line, the most frequent first.
import { createHash } from 'node:crypto';
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Shorter ones are refused for their length; they count as the root of a longer one while they are this frequent. */
const ROOTS = 100_000;
const MIN_LENGTH = 12;
/** Of the SHA-1 of each, so much is kept: one wrong hit in 10^14 passwords. */
const BYTES = 8;

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: node tools/breached-passwords.ts LIST');
  process.exit(2);
}

const kept = new Set<string>();
let rank = 0;
for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
  if (line === '') continue;
  rank += 1;
  const password = line.normalize('NFC');
  if ([...password].length >= MIN_LENGTH) keep(password);
  if (rank > ROOTS) continue;
  keep(password);
  keep(password.toLowerCase());
}

const sorted = [...kept].sort();
const target = join(import.meta.dirname, '../modules/identity/data/breached-passwords.bin');
writeFileSync(target, Buffer.from(sorted.join(''), 'hex'));
console.log(`${sorted.length} passwords of ${rank} lines: ${target}`);

function keep(password: string): void {
  kept.add(
    createHash('sha1')
      .update(password, 'utf8')
      .digest('hex')
      .slice(0, BYTES * 2),
  );
}

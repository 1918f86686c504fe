import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a customer downloads before the portal's first page stands: the entry, the portal's routes and their static
 * imports, the French words. JavaScript gzipped, from the manifest of the last build. Exit 1 over the budget.
 */
const BUDGET = 180_000;
const AIM = 140_000;
/** The chunk of `vite.config.ts` that holds the French words of the portal's frame and first page. */
const WORDS = 'frame-words-fr';
const ROOTS = ['index.html', 'src/portal/routes.tsx', WORDS];

interface Chunk {
  readonly file: string;
  readonly imports: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readManifest(file: string): ReadonlyMap<string, Chunk> {
  const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const chunks = new Map<string, Chunk>();
  for (const [key, value] of Object.entries(isRecord(raw) ? raw : {})) {
    if (!isRecord(value) || typeof value['file'] !== 'string') continue;
    const imports = Array.isArray(value['imports']) ? value['imports'] : [];
    const name = value['name'] === WORDS ? WORDS : key;
    chunks.set(name, { file: value['file'], imports: imports.filter((one): one is string => typeof one === 'string') });
  }
  return chunks;
}

function reach(chunks: ReadonlyMap<string, Chunk>, roots: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...roots];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = chunks.get(key);
    if (!chunk) throw new Error(`${key} is not in the manifest: build first, or look at the roots of this script`);
    if (seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    waiting.push(...chunk.imports);
  }
  return seen;
}

const dist = resolve(import.meta.dirname, '../dist');
const files = [...reach(readManifest(resolve(dist, 'manifest.json')), ROOTS)].filter((file) => file.endsWith('.js'));
const sizes = files
  .map((file) => ({ file, bytes: gzipSync(readFileSync(resolve(dist, file)), { level: 9 }).length }))
  .toSorted((a, b) => b.bytes - a.bytes);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const lines = sizes.map(({ file, bytes }) => `${kilobytes(bytes)}  ${file}`);
lines.push(`${kilobytes(total)}  portal first load, gzipped (budget ${BUDGET / 1000} kB, aim ${AIM / 1000} kB)`);
process.stdout.write(`${lines.join('\n')}\n`);
if (total > BUDGET) process.exitCode = 1;

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from './template.ts';

const STEP = 10;
const MINUTE = 60_000;
/** `h` leads home. */
const HOME = 'h';

/** A key of the noun's that no shortcut has, and the places after the last ones of the corporate area. */
export function freePlaces(root: string, noun: string): Omit<Places, 'stamp'> {
  const entries = readdirSync(join(root, 'modules'))
    .map((module) => join(root, 'modules', module, 'web/corporate.ts'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const taken = new Set([HOME, ...[...entries.matchAll(/\bgo: '(\w)'/g)].map(([, key]) => key)]);
  const go = [...noun, ...'abcdefghijklmnopqrstuvwxyz'].find((key) => !taken.has(key));
  if (go === undefined) throw new Error('Every letter leads somewhere already: a shortcut must go first.');
  const last = Math.max(0, ...[...entries.matchAll(/\border: (\d+)/g)].map(([, order]) => Number(order)));
  return { go, place: last + STEP, command: last + STEP };
}

/** The moment as migrations are named by it, later than that of every migration there is. */
export function nextStamp(root: string, today: Date): string {
  const stamps = ['modules', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).flatMap((name) => {
      const folder = join(root, group, name, 'migrations');
      return existsSync(folder) ? readdirSync(folder).map((file) => file.slice(0, 'YYYYMMDDTHHMM'.length)) : [];
    }),
  );
  const latest = stamps.toSorted().at(-1);
  const after = latest === undefined ? 0 : momentOf(latest).getTime() + MINUTE;
  return stampOf(new Date(Math.max(today.getTime(), after)));
}

const stampOf = (moment: Date): string => moment.toISOString().slice(0, 16).replace(/[-:]/g, '');

const momentOf = (stamp: string): Date =>
  new Date(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:00Z'));

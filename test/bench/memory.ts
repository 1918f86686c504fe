import { readdirSync, readFileSync } from 'node:fs';

/** In MiB, at the worst moment of the server's process and its children (the PDF compiler) together. */
export interface Memory {
  /** What they occupy: private pages of each, and every page of a file that several of them map counted once. */
  readonly server: number;
  readonly children: number;
  /** The sum of what `ps` shows for each of them: shared pages are in it as often as they are mapped. */
  readonly resident: number;
}

/** Watches how much memory `root()` and its children hold, the database's processes left out. */
export function watchMemory(root: () => number): { stop(): Memory } {
  let most: Memory = { server: 0, children: 0, resident: 0 };
  const timer = setInterval(() => {
    const now = heldBy(familyOf(root()));
    if (now.server + now.children > most.server + most.children) most = now;
  }, 500);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

/** `root` and all that descends from it, `root` first, without PostgreSQL. */
function familyOf(root: number): number[] {
  const processes = new Map<number, { parent: number; name: string }>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const status = readOrNothing(`/proc/${entry}/status`);
    const of = (field: string): string => new RegExp(`^${field}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? '';
    processes.set(Number(entry), { parent: Number(of('PPid')), name: of('Name') });
  }
  const from = (pid: number): number[] => {
    const name = processes.get(pid)?.name;
    if (name === undefined || name === 'postgres' || name === 'unshare') return [];
    return [pid, ...[...processes].filter(([, { parent }]) => parent === pid).flatMap(([child]) => from(child))];
  };
  return from(root);
}

/**
 * Not Pss: that divides a page by everybody who maps it, and the clients and the floor of this very measurement run on
 * the same Node. A file's part that two of ours map counts with the larger share that is resident.
 */
function heldBy(pids: readonly number[]): Memory {
  const shared = new Map<string, number>();
  const held = pids.map((pid) => {
    let own = 0;
    let resident = 0;
    for (const area of areasOf(pid)) {
      resident += area.resident;
      own += area.anonymous;
      if (area.file === null) continue;
      const before = shared.get(area.file) ?? 0;
      const filed = area.resident - area.anonymous;
      own += Math.max(0, filed - before);
      shared.set(area.file, Math.max(before, filed));
    }
    return { own, resident };
  });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / 1024;
  const [server, ...children] = held;
  return {
    server: sum(server ? [server.own] : []),
    children: sum(children.map(({ own }) => own)),
    resident: sum(held.map(({ resident }) => resident)),
  };
}

/** The mapped areas of a process in KiB; `file` names the mapped part of a file. */
function areasOf(pid: number): { file: string | null; resident: number; anonymous: number }[] {
  const areas = readOrNothing(`/proc/${pid}/smaps`).split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m);
  return areas.map((text) => {
    const kib = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    const [, offset, device, inode] = /^\S+ \S+ (\S+) (\S+) (\d+)/.exec(text) ?? [];
    const file = inode === undefined || inode === '0' ? null : `${device} ${inode} ${offset}`;
    return { file, resident: kib('Rss'), anonymous: file === null ? kib('Rss') : kib('Anonymous') };
  });
}

/** Empty for a process that ended between the two looks at it. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

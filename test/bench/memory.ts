import { readdirSync, readFileSync } from 'node:fs';

/** Watches how much memory `root()` and its children hold, the database's processes left out. In MiB. */
export function watchMemory(root: () => number): { stop(): number } {
  let most = 0;
  const timer = setInterval(() => void (most = Math.max(most, residentOf(root()))), 500);
  return {
    stop: () => {
      clearInterval(timer);
      return most / 1024;
    },
  };
}

/** In KiB. */
function residentOf(root: number): number {
  const parents = new Map<number, { parent: number; name: string; resident: number }>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const status = readFileSync(`/proc/${entry}/status`, 'utf8');
      const of = (field: string): string => new RegExp(`^${field}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? '';
      parents.set(Number(entry), { parent: Number(of('PPid')), name: of('Name'), resident: Number(of('VmRSS')) });
    } catch {
      // Ended between the two calls.
    }
  }
  const family = (pid: number): number => {
    const one = parents.get(pid);
    if (!one || one.name === 'postgres' || one.name === 'unshare') return 0;
    const children = [...parents].filter(([, { parent }]) => parent === pid).map(([child]) => child);
    return one.resident + children.reduce((sum, child) => sum + family(child), 0);
  };
  return family(root);
}

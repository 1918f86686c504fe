import { readdirSync, readFileSync } from 'node:fs';

export interface Memory {
  /** Of the server's own process, and of its children (the PDF compiler) together, at the worst moment. In MiB. */
  readonly server: number;
  readonly children: number;
}

/** Watches how much memory `root()` and its children hold, the database's processes left out. */
export function watchMemory(root: () => number): { stop(): Memory } {
  let most: Memory = { server: 0, children: 0 };
  const timer = setInterval(() => {
    const now = residentOf(root());
    if (now.server + now.children > most.server + most.children) most = now;
  }, 500);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

function residentOf(root: number): Memory {
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
  const server = parents.get(root)?.resident ?? 0;
  return { server: server / 1024, children: (family(root) - server) / 1024 };
}

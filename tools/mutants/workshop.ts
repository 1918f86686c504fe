import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Reply, Request } from './runner.ts';

const START_MS = 180_000;

/** One test file run against one change, with a limit: a fault may well be a loop without an end. */
export interface Workshop {
  /** The folder where test files say what they reached. */
  readonly reached: string;
  /** `null` when no answer came in time; the process that hung is ended and the next request gets another. */
  ask(request: Request, limitMs: number): Promise<Reply | null>;
  close(): Promise<void>;
}

/**
 * @param places `socketDir` of a PostgreSQL with the template that tests clone; `reached`, the folder where test files say
 *   what they reached
 */
export function openWorkshop(places: { readonly socketDir: string; readonly reached: string }): Workshop {
  let child: ChildProcess | undefined;
  const next = async <T>(process: ChildProcess, limitMs: number): Promise<T | null> => {
    const { promise, resolve, reject } = Promise.withResolvers<T | null>();
    const onMessage = (message: unknown): void => resolve(message as T);
    const onExit = (code: number | null): void => reject(new Error(`the test runner ended with ${code}`));
    const timer = setTimeout(() => resolve(null), limitMs);
    process.once('message', onMessage).once('exit', onExit);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      process.off('message', onMessage).off('exit', onExit);
    }
  };
  const start = async (): Promise<ChildProcess> => {
    // A group of its own, so that the workers of Vitest go with it.
    const started = fork(join(import.meta.dirname, 'runner.ts'), [], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, MUTANTS_REACHED: places.reached, MUTANTS_PG: places.socketDir },
    });
    if ((await next(started, START_MS)) === null) throw new Error('the test runner did not start');
    return started;
  };
  const end = async (how: 'properly' | 'now'): Promise<void> => {
    const ended = child;
    child = undefined;
    if (!ended?.pid || ended.exitCode !== null) return;
    const gone = new Promise<void>((resolve) => ended.once('exit', () => resolve()));
    if (how === 'properly') ended.disconnect();
    else process.kill(-ended.pid, 'SIGKILL');
    const late = setTimeout(() => process.kill(-(ended.pid ?? 0), 'SIGKILL'), 30_000);
    await gone;
    clearTimeout(late);
  };
  return {
    reached: places.reached,
    ask: async (request, limitMs) => {
      child ??= await start();
      child.send(request);
      const reply = await next<Reply>(child, limitMs);
      if (reply === null) await end('now');
      return reply;
    },
    close: () => end('properly'),
  };
}

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CompileRequest } from './compile-request.ts';
import { type CompilerAnswer, compilerAnswer } from './compiler-answer.ts';

const ENTRY = fileURLToPath(new URL('compiler-main.ts', import.meta.url));

/** No secret of the server, no home, no package folder; a proxy that nobody answers keeps the compiler off the network. */
const NOTHING = '/dev/null/none';
const NOWHERE = 'http://127.0.0.1:9';
const ENVIRONMENT = {
  HOME: NOTHING,
  XDG_DATA_HOME: NOTHING,
  XDG_CACHE_HOME: NOTHING,
  ALL_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
  HTTP_PROXY: NOWHERE,
  TZ: 'UTC',
  // Its memory goes back to the system instead of waiting in one arena a thread. Smaller limits cost 5 % of the speed.
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '4194304',
  MALLOC_MMAP_THRESHOLD_: '1048576',
};
/** Compiled code is kept between its starts where it is kept between ours: stripping types anew costs 17 MiB. */
const CODE_KEPT = process.env['NODE_COMPILE_CACHE'];
const FLAGS = ['--max-semi-space-size=1'];

export interface CompilerProcess {
  /** Documents compiled so far. */
  readonly compiled: number;
  /** Sends one document; `onAnswer` is called once, with undefined when the process died under it. */
  compile(request: CompileRequest, onAnswer: (answer: CompilerAnswer | undefined) => void): void;
  /** SIGKILL: a running native call cannot be stopped in any gentler way. Resolves when the process is gone. */
  kill(): Promise<void>;
}

/**
 * Starts a compiler in a process of its own. Not a thread: a native call ignores `worker.terminate()` until it returns, and a fault
 * in native code would end the whole server.
 * @param onStarted called once with `ready`, `unavailable`, or undefined when the process died before it was ready.
 * @param onDeath called when the process has died for whatever reason.
 */
export function startCompilerProcess(
  onStarted: (answer: CompilerAnswer | undefined) => void,
  onDeath: () => void,
): CompilerProcess {
  const child: ChildProcess = fork(ENTRY, [], {
    serialization: 'advanced',
    execArgv: FLAGS,
    env: CODE_KEPT === undefined ? ENVIRONMENT : { ...ENVIRONMENT, NODE_COMPILE_CACHE: CODE_KEPT },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let compiled = 0;
  let waiting: ((answer: CompilerAnswer | undefined) => void) | undefined = onStarted;
  const gone = Promise.withResolvers<void>();
  const settle = (answer: CompilerAnswer | undefined) => {
    const resolve = waiting;
    waiting = undefined;
    resolve?.(answer);
  };
  let dead = false;
  const died = () => {
    if (dead) return;
    dead = true;
    settle(undefined);
    onDeath();
    gone.resolve();
  };
  child.on('message', (message) => {
    const answer = compilerAnswer.safeParse(message);
    settle(answer.success ? answer.data : undefined);
  });
  child.on('exit', died);
  // A process that cannot be spawned has no exit; a send to one that is dying reports here too, and its exit follows.
  child.on('error', () => (child.pid === undefined ? died() : child.kill('SIGKILL')));
  return {
    get compiled() {
      return compiled;
    },
    compile(request, onAnswer) {
      compiled += 1;
      waiting = onAnswer;
      child.send(request);
    },
    kill() {
      child.kill('SIGKILL');
      return gone.promise;
    },
  };
}

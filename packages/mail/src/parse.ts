import { Worker } from 'node:worker_threads';
import { defaultMailLimits, type MailLimits } from './limits.ts';
import type { MailWarning, ParsedMail } from './message.ts';
import { salvageMail } from './salvage.ts';

export type MailParser = {
  /** Reads one raw mail. Never rejects: a mail that cannot be read comes back salvaged, with a warning. */
  parse(raw: Uint8Array): Promise<ParsedMail>;
  /** Stops the worker. Mails still waiting are answered salvaged. */
  close(): Promise<void>;
};

export type MailParserOptions = {
  readonly limits?: Partial<MailLimits>;
  /** Wall clock for one mail, in milliseconds; then the worker is killed and replaced. */
  readonly timeoutMs?: number;
  /** Mails one worker reads before it is replaced, so that whatever leaks is given back. */
  readonly mailsPerWorker?: number;
  /** Time without a mail after which the worker ends and gives its memory back, in milliseconds; the next mail starts another. */
  readonly idleMs?: number;
};

type Task = { readonly raw: Uint8Array; readonly resolve: (mail: ParsedMail) => void };

/**
 * A parser in a thread of its own, one mail at a time: a hostile mail can stall or exhaust that thread, never
 * the process. Memory is bounded by the thread's heap limit, time by `timeoutMs` (20 s).
 */
export function createMailParser(options: MailParserOptions = {}): MailParser {
  const limits: MailLimits = { ...defaultMailLimits, ...options.limits };
  const timeoutMs = options.timeoutMs ?? 20_000;
  const mailsPerWorker = options.mailsPerWorker ?? 1_000;
  const idleMs = options.idleMs ?? 60_000;
  const queue: Task[] = [];
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let served = 0;
  let busy = false;
  let closed = false;

  const takeNext = (): void => {
    if (busy) return;
    const task = queue.shift();
    if (!task) {
      worker?.unref();
      idle = setTimeout(() => void retire(), idleMs).unref();
      return;
    }
    busy = true;
    clearTimeout(idle);
    void run(task).then((mail) => {
      busy = false;
      task.resolve(mail);
      takeNext();
    });
  };

  const run = async (task: Task): Promise<ParsedMail> => {
    if (closed) return salvageMail(task.raw, limits, ['parse_failed']);
    const current = (worker ??= start());
    current.ref();
    const answer = await ask(current, task.raw, limits, timeoutMs);
    served += 1;
    if (typeof answer === 'string' || served >= mailsPerWorker) {
      await retire();
    }
    return typeof answer === 'string' ? salvageMail(task.raw, limits, [answer]) : answer;
  };

  const retire = async (): Promise<void> => {
    clearTimeout(idle);
    const current = worker;
    worker = null;
    served = 0;
    await current?.terminate();
  };

  const start = (): Worker => {
    const started = startWorker();
    // A worker that dies while it has nothing to do is forgotten, and must not take the process with it.
    started.on('error', () => {});
    started.on('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  };

  return {
    parse: (raw) =>
      new Promise((resolve) => {
        queue.push({ raw, resolve });
        takeNext();
      }),
    close: async () => {
      closed = true;
      await retire();
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./parse-worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 12, stackSizeMb: 4 },
  });
}

/** Asks the worker; answers the mail, or the warning that says how the worker failed. */
function ask(
  worker: Worker,
  raw: Uint8Array,
  limits: MailLimits,
  timeoutMs: number,
): Promise<ParsedMail | MailWarning> {
  return new Promise((resolve) => {
    const settle = (answer: ParsedMail | MailWarning): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', fail).off('exit', fail);
      resolve(answer);
    };
    const fail = (): void => settle('parse_failed');
    const timer = setTimeout(() => settle('timeout'), timeoutMs);
    worker.on('message', settle).on('error', fail).on('exit', fail);
    // One byte more than allowed is enough for the other side to see that there was more.
    const copy = new Uint8Array(raw.subarray(0, limits.messageBytes + 1));
    worker.postMessage({ raw: copy, limits }, [copy.buffer]);
  });
}

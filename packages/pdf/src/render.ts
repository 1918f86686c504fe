import { type CompilerProcess, startCompilerProcess } from './render/compiler-process.ts';
import { PdfRenderError } from './render/pdf-render-error.ts';
import { assertHarmlessTemplate } from './render/template-guard.ts';

export { PdfRenderError, type PdfRenderErrorCode } from './render/pdf-render-error.ts';

export interface PdfRendererOptions {
  /** Documents after which the compiler process is replaced, so that its memory stays flat. */
  readonly recycleAfter?: number;
  /** Documents that may wait; one more is refused at once. */
  readonly maxQueue?: number;
  /** Time for a new compiler process to be ready, in milliseconds. */
  readonly startTimeoutMs?: number;
  /** Time without a document after which the compiler process ends, in milliseconds; the next document starts another. */
  readonly idleMs?: number;
}

export interface PdfRenderer {
  /**
   * Compiles a Typst template; it reads `data` by `json(bytes(sys.inputs.data))`. Same template, same data: same bytes.
   * `timeoutMs` counts from the moment the compiler takes the document, not while it waits in the queue.
   * @throws PdfRenderError with its `code`
   */
  render(template: string, data: unknown, options: { readonly timeoutMs: number }): Promise<Uint8Array>;
  /** Refuses what waits and ends the compiler process. */
  close(): Promise<void>;
}

interface Job {
  readonly template: string;
  readonly data: string;
  readonly timeoutMs: number;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: PdfRenderError) => void;
}

/**
 * The compiler process starts with the first document and ends when none has come for a minute: it holds memory that most
 * minutes have no use for, and starts again in a tenth of a second. It compiles one at a time.
 */
export function createPdfRenderer(options: PdfRendererOptions = {}): PdfRenderer {
  const { recycleAfter = 1000, maxQueue = 100, startTimeoutMs = 15_000, idleMs = 60_000 } = options;
  const queue: Job[] = [];
  let compiler: CompilerProcess | undefined;
  let ready = false;
  let running: Job | undefined;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;
  const dying = new Set<Promise<void>>();

  function replace(): void {
    clearTimeout(idle);
    if (compiler) {
      const end = compiler.kill().finally(() => dying.delete(end));
      dying.add(end);
    }
    compiler = undefined;
    ready = false;
  }

  function refuseAll(error: PdfRenderError): void {
    for (const job of queue.splice(0)) job.reject(error);
  }

  function start(): void {
    const timer = setTimeout(() => {
      replace();
      refuseAll(new PdfRenderError('unavailable', 'the PDF compiler did not start in time'));
    }, startTimeoutMs);
    const started = startCompilerProcess(
      (answer) => {
        clearTimeout(timer);
        if (compiler !== started) return;
        if (answer?.kind === 'ready') {
          ready = true;
          next();
          return;
        }
        replace();
        const why = answer?.kind === 'unavailable' ? answer.message : 'the PDF compiler died as it started';
        refuseAll(new PdfRenderError('unavailable', why));
      },
      () => {
        // It died between two documents: the next one starts another.
        if (compiler !== started) return;
        replace();
        next();
      },
    );
    compiler = started;
  }

  function run(job: Job, on: CompilerProcess): void {
    clearTimeout(idle);
    running = job;
    const done = (settle: () => void) => {
      clearTimeout(timer);
      if (running !== job) return;
      running = undefined;
      settle();
      next();
    };
    const timer = setTimeout(() => {
      replace();
      done(() => job.reject(new PdfRenderError('timeout', `not compiled within ${job.timeoutMs} ms`)));
    }, job.timeoutMs);
    on.compile({ template: job.template, data: job.data }, (answer) => {
      if (running === job && (answer === undefined || on.compiled >= recycleAfter)) replace();
      done(() => {
        if (answer?.kind === 'pdf') job.resolve(answer.pdf);
        else if (answer?.kind === 'refused') job.reject(new PdfRenderError('template', answer.message));
        else job.reject(new PdfRenderError('crashed', 'the PDF compiler died under this document'));
      });
    });
  }

  function next(): void {
    if (running !== undefined) return;
    if (queue.length === 0) {
      clearTimeout(idle);
      idle = setTimeout(replace, idleMs).unref();
      return;
    }
    if (compiler === undefined) return start();
    if (!ready) return;
    const job = queue.shift();
    if (job) run(job, compiler);
  }

  return {
    async render(template, data, { timeoutMs }) {
      if (closed) throw new PdfRenderError('closed', 'the PDF renderer is closed');
      assertHarmlessTemplate(template);
      if (queue.length >= maxQueue) throw new PdfRenderError('queue_full', `${maxQueue} documents are waiting`);
      const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
      queue.push({ template, data: JSON.stringify(data), timeoutMs, resolve, reject });
      next();
      return promise;
    },
    async close() {
      closed = true;
      const error = new PdfRenderError('closed', 'the PDF renderer is closed');
      refuseAll(error);
      const job = running;
      running = undefined;
      job?.reject(error);
      replace();
      await Promise.all(dying);
    },
  };
}

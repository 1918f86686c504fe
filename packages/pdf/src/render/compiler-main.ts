// The compiler process: it compiles what its parent sends, one document at a time, and ends with its parent.
import { flushCompileCache } from 'node:module';
import { isCompileRequest } from './compile-request.ts';
import type { CompilerAnswer } from './compiler-answer.ts';
import { createTypst } from './typst.ts';

const answer = (message: CompilerAnswer) => process.send?.(message);
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 2000);

process.on('disconnect', () => process.exit());

try {
  const compile = createTypst();
  process.on('message', (message) => {
    if (!isCompileRequest(message)) throw new TypeError('not a request to compile');
    const { template, data } = message;
    try {
      answer({ kind: 'pdf', pdf: compile(template, data) });
    } catch (error) {
      answer({ kind: 'refused', message: reason(error) });
    }
  });
  answer({ kind: 'ready' });
  // Node writes it when a process ends by itself, and this one is killed.
  flushCompileCache();
} catch (error) {
  answer({ kind: 'unavailable', message: reason(error) });
}

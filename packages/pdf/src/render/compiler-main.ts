// The compiler process: it compiles what its parent sends, one document at a time, and ends with its parent.
import { type CompilerAnswer, compileRequest } from './compiler-protocol.ts';
import { createTypst } from './typst.ts';

const answer = (message: CompilerAnswer) => process.send?.(message);
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 2000);

process.on('disconnect', () => process.exit());

try {
  const compile = createTypst();
  process.on('message', (message) => {
    const { template, data } = compileRequest.parse(message);
    try {
      answer({ kind: 'pdf', pdf: compile(template, data) });
    } catch (error) {
      answer({ kind: 'refused', message: reason(error) });
    }
  });
  answer({ kind: 'ready' });
} catch (error) {
  answer({ kind: 'unavailable', message: reason(error) });
}

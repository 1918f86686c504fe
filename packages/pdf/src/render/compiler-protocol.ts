import { z } from 'zod';

/** What the renderer asks of its compiler process; one at a time. */
export const compileRequest = z.strictObject({ template: z.string(), data: z.string() });
export type CompileRequest = z.infer<typeof compileRequest>;

/** What the process answers: first `ready` or `unavailable`, then one answer a request. */
export const compilerAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('unavailable'), message: z.string() }),
  z.strictObject({ kind: z.literal('pdf'), pdf: z.instanceof(Uint8Array) }),
  z.strictObject({ kind: z.literal('refused'), message: z.string() }),
]);
export type CompilerAnswer = z.infer<typeof compilerAnswer>;

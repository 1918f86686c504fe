import { z } from 'zod';

/** What the compiler process answers: first `ready` or `unavailable`, then one answer a request. */
export const compilerAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('unavailable'), message: z.string() }),
  z.strictObject({ kind: z.literal('pdf'), pdf: z.instanceof(Uint8Array) }),
  z.strictObject({ kind: z.literal('refused'), message: z.string() }),
]);
export type CompilerAnswer = z.infer<typeof compilerAnswer>;

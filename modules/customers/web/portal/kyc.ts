import type { Result } from '@cm/api-client/client';

export type Kyc = Result<'portal.kyc.get'>;

/** Numbers of the customer that are still asked for, as the server points at them. */
export function missingNumbers(missing: readonly string[]): string[] {
  return missing.flatMap((pointer) => /^\/body\/(rc|nif|nis)$/.exec(pointer)?.[1] ?? []);
}

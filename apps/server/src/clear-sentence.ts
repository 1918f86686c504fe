import type { Config } from '@cm/kit/config';

/** What went wrong at the start, in one sentence that says what to do. */
export function clearSentence(error: unknown, config: Config): string {
  const { code, port, message } =
    error instanceof Error
      ? (error as Error & { code?: string; port?: number })
      : { code: undefined, port: undefined, message: String(error) };
  const taken = port ?? config.PORT;
  const variable = taken === config.MAIL_PORT ? 'MAIL_PORT' : 'PORT';
  if (code === 'EADDRINUSE')
    return `Port ${taken} is already taken: stop the program that uses it, or choose another with ${variable}=… npm start.`;
  if (code === 'EACCES' && port !== undefined)
    return `Port ${taken} needs more rights than this user has: choose one above 1023 with ${variable}=….`;
  if (code === 'ECONNREFUSED')
    return 'The database of DATABASE_URL does not answer: check that it runs and that the address is right.';
  if (code === '28P01' || code === '28000') return 'The database of DATABASE_URL refuses this user or password.';
  if (code === 'ENOSPC') return 'The disk is full: free some space and start again.';
  return message;
}

import { Logger } from 'graphile-worker';
import type { Runtime } from './runtime.ts';

/** graphile-worker's messages in our own log: failures as errors, the rest as debug. */
export function workerLogger(runtime: Runtime): Logger {
  return new Logger((scope) => (level, message, meta) => {
    const entry = { ...scope, ...meta };
    if (level === 'error') runtime.log.error(entry, message);
    else if (level === 'warning') runtime.log.warn(entry, message);
    else runtime.log.debug(entry, message);
  });
}

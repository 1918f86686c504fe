import { runRole } from './run-role.ts';
import { say } from './print.ts';
import { startMail } from './roles.ts';

/** One role of the application in a process of its own. */
await runRole(async (application) => {
  const listener = await startMail(application);
  say(`Mail listener on port ${listener.port}.`);
  return listener;
});

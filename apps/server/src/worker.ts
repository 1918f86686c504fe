import { runRole } from './run-role.ts';
import { say } from './print.ts';
import { startBackground } from './roles.ts';

/** One role of the application in a process of its own. */
await runRole(async (application) => {
  say('Worker started.');
  return startBackground(application);
});

import { runRole } from './run-role.ts';
import { say } from './print.ts';
import { startBackground } from './roles.ts';

/** One role of the house in a process of its own. */
await runRole(async (house) => {
  say('Worker started.');
  return startBackground(house);
});

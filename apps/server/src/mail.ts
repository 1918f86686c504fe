import { runRole } from './run-role.ts';
import { say } from './print.ts';
import { startMail } from './roles.ts';

/** One role of the house in a process of its own. */
await runRole(async (house) => {
  const door = await startMail(house);
  say(`Mail door on port ${door.port}.`);
  return door;
});

import { runRole } from './run-role.ts';
import { say } from './print.ts';
import { serveHttp } from './serve.ts';

/** One role of the house in a process of its own. */
await runRole(async (house) => {
  const { app, port } = await serveHttp(house);
  say(`HTTP on port ${port}.`);
  return { stop: () => app.close() };
});

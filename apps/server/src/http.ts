import { runRole } from './run-role.ts';
import { say } from './print.ts';
import { serveHttp } from './serve.ts';

/** One role of the application in a process of its own. */
await runRole(async (application) => {
  const { app, port } = await serveHttp(application);
  say(`HTTP on port ${port}.`);
  return { stop: () => app.close() };
});

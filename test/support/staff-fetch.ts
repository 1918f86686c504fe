import { type RunningServer, runCommand } from './running-server.ts';

/** Reads the API as the demonstration's administrator; gives the id of the first row of a list. */
export async function staffFetch(server: RunningServer): Promise<(path: string) => Promise<string>> {
  const { stdout, stderr, code } = await runCommand(
    server,
    'token',
    'create',
    '--user',
    'dsi@atlas.dz',
    '--tenant',
    'atlas',
    '--scopes',
    '*',
    '--json',
  );
  if (code !== 0) throw new Error(stderr);
  const { secret } = JSON.parse(stdout) as { secret: string };
  return async (path) => {
    const response = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${secret}` } });
    const answer = (await response.json()) as { items?: { id: string }[] };
    const first = answer.items?.[0]?.id;
    if (!first) throw new Error(`${path} has no row: ${response.status}`);
    return first;
  };
}

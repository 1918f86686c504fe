import { type Arguments, type OperationId, requestOf, type Result } from '@cm/api-client/client';
import { staffOperations } from '@cm/api-client/staff';
import { type RunningServer, runCommand } from './running-server.ts';

export type StaffCall = <O extends OperationId>(operation: O, args: Arguments<O>) => Promise<Result<O>>;

/** A colleague at work through the API, with a token of their own and all of their rights. */
export async function staffApi(server: RunningServer, email: string): Promise<StaffCall> {
  const { stdout, stderr, code } = await runCommand(
    server,
    'token',
    'create',
    '--user',
    email,
    '--tenant',
    'atlas',
    '--scopes',
    '*',
    '--json',
  );
  if (code !== 0) throw new Error(stderr);
  const { secret } = JSON.parse(stdout) as { secret: string };
  return async (operation, args) => {
    const { method, path, query, body } = requestOf(staffOperations, operation, args);
    const search = new URLSearchParams(
      Object.entries(query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const response = await fetch(`${server.url}${path}?${search.toString()}`, {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        'idempotency-key': crypto.randomUUID(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${operation} as ${email}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Result<typeof operation>;
  };
}

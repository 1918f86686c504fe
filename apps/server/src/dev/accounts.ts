import { codeAt, stepAt } from '@cm/identity/totp';
import type { Application } from '../application.ts';
import { DEMO_PASSWORD, demoPeople, demoTotpSecret } from '../demo-people.ts';

/** The demo people with their present code; an account that has left the demo data is not shown. */
export async function demoAccounts(application: Application) {
  const { runtime, config } = application;
  const port = new URL(config.PUBLIC_URL).port;
  const now = runtime.now();
  const existing = await application.owner.query<{ email: string; enrolled: boolean }>(
    'select email, totp_enabled_at is not null as enrolled from identity.users where email = any($1)',
    [demoPeople.map((person) => person.email)],
  );
  const known = new Map(existing.rows.map((row) => [row.email, row.enrolled]));
  const rows = demoPeople
    .filter((person) => known.has(person.email))
    .map((person) => ({
      tenant: person.host,
      name: person.name,
      email: person.email,
      role: person.role,
      code: known.get(person.email) === true ? codeAt(demoTotpSecret(person.email), stepAt(now)) : null,
      url: `http://${person.host}${port ? `:${port}` : ''}${person.entry}`,
    }));
  return { password: DEMO_PASSWORD, rows };
}

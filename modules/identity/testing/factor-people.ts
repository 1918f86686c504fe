import { hashPassword } from '@cm/kit/crypto';
import type { Tenant } from '@cm/kit/ctx';
import { createSecrets, unseal } from '@cm/kit/secrets';
import type { Harness } from '@cm/kit/testing';
import { aCustomerUser, aStaffMember, signedIn } from '../testing.ts';
import { codeAt, stepAt } from '../totp.ts';
import type { SignInZone } from '../session.ts';

/** For tests: browsers that keep their cookies, and people with passwords and factors. */
export const PASSWORD = 'une barque sur la mer 42';
const SECRET = 'a secret for the tests only, 32+ characters';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Browser {
  readonly jar: Map<string, string>;
  call(
    method: Method,
    url: string,
    body?: object,
  ): Promise<{ status: number; body: Readonly<Record<string, unknown>> }>;
}

let address = 0;

/** One browser inside the staff's network, at an address of its own, so that no limit answers in the place of the rule. */
export function aBrowser(h: Harness, tenant: Tenant, cookie?: string): Browser {
  address += 1;
  const remoteAddress = `10.8.${Math.floor(address / 250)}.${(address % 250) + 1}`;
  const jar = new Map<string, string>();
  const [name, value] = cookie?.split('=', 2) ?? [];
  if (name !== undefined && value !== undefined) jar.set(name, value);
  return {
    jar,
    async call(method, url, body) {
      const app = await h.app();
      const cookies = [...jar].map(([key, held]) => `${key}=${held}`).join('; ');
      const response = await app.inject({
        method,
        url,
        remoteAddress,
        headers: {
          host: `${tenant.slug}.localhost:3000`,
          'sec-fetch-site': 'same-origin',
          ...(cookies ? { cookie: cookies } : {}),
        },
        ...(body ? { payload: body } : {}),
      });
      for (const one of response.cookies) {
        if (one.value === '') jar.delete(one.name);
        else jar.set(one.name, one.value);
      }
      return { status: response.statusCode, body: response.body === '' ? {} : response.json() };
    },
  };
}

export interface FactorPerson {
  readonly userId: string;
  readonly email: string;
  readonly zone: SignInZone;
  /** A browser in which they are signed in. */
  readonly browser: Browser;
}

/** Somebody signed in, with a password and no second factor; `permissions` are those of a colleague. */
export async function aPerson(
  h: Harness,
  tenant: Tenant,
  zone: SignInZone = 'portal',
  permissions: readonly string[] = [],
): Promise<FactorPerson> {
  const kind = zone === 'portal' ? 'customer' : 'staff';
  const { userId, email } =
    zone === 'portal' ? await aCustomerUser(h, tenant) : await aStaffMember(h, tenant, permissions);
  const hash = await hashPassword(PASSWORD, createSecrets(SECRET).key('passwords'));
  await h.admin.query('update identity.users set password_hash = $2 where id = $1', [userId, hash]);
  const { headers } = await signedIn(h, tenant, userId, kind, [], {});
  return { userId, email, zone, browser: aBrowser(h, tenant, headers['cookie']) };
}

/** Enrols an authenticator for them; the clock goes on a minute, so that the next code is another one. */
export async function enrol(h: Harness, tenant: Tenant, person: FactorPerson) {
  const begun = await person.browser.call('POST', `/api/${person.zone}/two-factor/enrolment`, {});
  if (begun.status !== 200) throw new Error(`enrolment: ${begun.status}`);
  const { rows } = await h.admin.query<{ totp_secret: Buffer }>(
    'select totp_secret from identity.users where id = $1',
    [person.userId],
  );
  const place = `${tenant.id}|identity.users|${person.userId}|totp_secret`;
  const secret = unseal(createSecrets(SECRET).key('totp'), rows[0]?.totp_secret ?? Buffer.alloc(0), place);
  const code = () => codeAt(secret, stepAt(h.clock.now()));
  const confirmed = await person.browser.call('PUT', `/api/${person.zone}/two-factor`, { code: code() });
  if (confirmed.status !== 200) throw new Error(`confirmation: ${confirmed.status}`);
  h.clock.advance(60);
  return { code, recoveryCodes: confirmed.body['recoveryCodes'] as string[] };
}

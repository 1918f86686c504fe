import type { Principal } from './principals.ts';
import type { TestSystem } from './test-system.ts';

/** The portal in the place of the owner of a customer: a colleague begins it in the corporate area, the portal takes it over. */
export async function inPlaceOf(system: TestSystem, colleague: Principal, person: Principal): Promise<Principal> {
  const { rows } = await system.owner.query<{ contact: string; customer: string }>(
    'select contact_id as contact, customer_id as customer from customers.memberships where user_id = $1 and is_owner and ended_at is null',
    [person.userId],
  );
  const [member] = rows;
  const begun = await system.app.inject({
    method: 'POST',
    url: `/api/corporate/customers/${member?.customer}/contacts/${member?.contact}/impersonations`,
    headers: { host: colleague.host, ...colleague.headers },
    payload: { reason: 'Le client ne trouve pas sa facture' },
  });
  if (begun.statusCode !== 201) throw new Error(`not begun: ${begun.statusCode} ${begun.body}`);
  const token = begun.json<{ url: string }>().url.split('#')[1] ?? '';
  const taken = await system.app.inject({
    method: 'PUT',
    url: '/api/portal/impersonation',
    headers: { host: person.host, 'sec-fetch-site': 'same-origin' },
    payload: { token },
  });
  const cookie = taken.cookies.find(({ name }) => name === '__Host-cm_portal');
  return { ...person, headers: { cookie: `__Host-cm_portal=${cookie?.value ?? ''}`, 'sec-fetch-site': 'same-origin' } };
}

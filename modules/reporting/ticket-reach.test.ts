import { billing } from '@cm/billing/module';
import { catalogue } from '@cm/catalogue/module';
import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, testGatekeeper } from '@cm/identity/testing';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createPdfPort } from '@cm/pdf/port';
import { createPdfRenderer } from '@cm/pdf/render';
import { sales } from '@cm/sales/module';
import { aSeller } from '@cm/sales/testing';
import { services } from '@cm/services/module';
import { tickets } from '@cm/tickets/module';
import { aTicket } from '@cm/tickets/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reporting } from './module.ts';

const RIGHTS = ['reports.read', 'reports.export', 'tickets.read'];
const renderer = createPdfRenderer();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
const mailParser = { parse: () => Promise.reject(new Error('no mail arrives here')), close: async () => undefined };
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, tickets, sales, services, billing, reporting],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), pdf: createPdfPort(renderer), mailParser, mailAuthenticator },
  });
});
afterAll(async () => {
  await h.close();
  await renderer.close();
});

test('figures, the home and the export have the tickets of one’s groups alone', async () => {
  h.clock.set('2026-03-02T09:00:00Z');
  const tenant = await aSeller(h);
  const limited = await aStaffMember(h, tenant, RIGHTS);
  const everywhere = await aStaffMember(h, tenant, RIGHTS);
  const groups = [uuidv7(h.clock.now()), uuidv7(h.clock.now())];
  for (const id of groups)
    await h.admin.query(
      'insert into tickets.groups (tenant_id, id, name, created_at) values ($1, $2::uuid, ($2::uuid)::text, now())',
      [tenant.id, id],
    );
  await h.admin.query(
    `with limited as (insert into tickets.role_reach (tenant_id, role_id, ungrouped, changed_at)
       select tenant_id, role_id, false, now() from identity.user_roles where user_id = $1 returning tenant_id, role_id)
     insert into tickets.role_reach_groups (tenant_id, role_id, group_id) select tenant_id, role_id, $2 from limited`,
    [limited.userId, groups[0]],
  );
  await aTicket(h, tenant, { groupId: groups[0] ?? '', subject: 'Le nôtre' });
  await aTicket(h, tenant, { groupId: groups[1] ?? '', subject: 'Le leur' });
  await h.admin.query(
    `update tickets.tickets set assignee_id = case subject when 'Le leur' then $1::uuid end where tenant_id = $2`,
    [limited.userId, tenant.id],
  );
  const app = await h.app();
  const get = (person: typeof limited, url: string) =>
    app.inject({ method: 'GET', url: `/api/corporate/${url}`, headers: person.headers });
  const home = async (person: typeof limited) => (await get(person, 'home')).json<object>();
  expect(await home(everywhere)).toMatchObject({ ticketsUnassigned: 1, ticketsForMe: 0 });
  // Given to them before the group was taken from their role.
  expect(await home(limited)).toMatchObject({ ticketsUnassigned: 1, ticketsForMe: 0 });
  const opened = async (person: typeof limited) => {
    const report = (await get(person, 'reports/tickets?from=2026-03-01&to=2026-03-03')).json<{
      openByState: { count: number }[];
      perDay: { opened: number }[];
    }>();
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
    return [sum(report.openByState.map(({ count }) => count)), sum(report.perDay.map((day) => day.opened))];
  };
  expect(await opened(everywhere)).toEqual([2, 2]);
  expect(await opened(limited)).toEqual([1, 1]);
  const exported = async (person: typeof limited) => {
    const { body } = await get(person, 'exports/tickets');
    return ['Le nôtre', 'Le leur'].filter((subject) => body.includes(subject));
  };
  expect(await exported(everywhere)).toEqual(['Le nôtre', 'Le leur']);
  expect(await exported(limited)).toEqual(['Le nôtre']);
});

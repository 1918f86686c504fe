import type { Edit } from './edits.ts';

/** A field `urgency` of a ticket, from the table to the screens: every edit that a person makes by hand. */
export const URGENCY: readonly Edit[] = [
  {
    path: 'modules/tickets/migrations/{stamp}_ticket_urgency.sql',
    create: `alter table tickets.tickets add column urgency text not null default 'medium'
  check (urgency in ('low', 'medium', 'high'));
alter table tickets.history drop constraint history_change_check;
alter table tickets.history add constraint history_change_check
  check (change in ('state', 'assignee', 'group', 'priority', 'urgency', 'category', 'tags', 'link', 'customer'));
`,
  },
  {
    path: 'modules/tickets/ticket-choices.ts',
    after: `export type Priority = z.infer<typeof ticketPriority>;
`,
    insert: `
export const ticketUrgency = named('TicketUrgency', z.enum(['low', 'medium', 'high']));
`,
  },
  {
    path: 'modules/tickets/ticket-choices.ts',
    after: 'export const ticketChoices = { priority: ticketPriority',
    insert: ', urgency: ticketUrgency',
  },
  {
    path: 'modules/tickets/ticket-choices.ts',
    after: "const initialChoices: TicketChoices = { priority: 'normal'",
    insert: ", urgency: 'medium'",
  },
  {
    path: 'modules/tickets/ticket-choices.ts',
    after: `  priority: { fr: 'Priorité du ticket modifiée', ar: 'تغيير أولوية تذكرة', en: 'Ticket priority changed' },
`,
    insert: `  urgency: { fr: 'Urgence du ticket modifiée', ar: 'تغيير استعجال تذكرة', en: 'Ticket urgency changed' },
`,
  },
  {
    path: 'modules/tickets/ticket-choices.ts',
    after: `/** How a log says what was chosen before and after. */
export const choiceFields = {
`,
    insert: `  urgency: {
    label: { fr: 'Urgence', ar: 'الاستعجال', en: 'Urgency' },
    format: {
      words: {
        low: { fr: 'Basse', ar: 'منخفض', en: 'Low' },
        medium: { fr: 'Moyenne', ar: 'متوسط', en: 'Medium' },
        high: { fr: 'Haute', ar: 'مرتفع', en: 'High' },
      },
    },
  },
`,
  },
  { path: 'modules/tickets/ticket.queries.ts', after: 't.state, t.priority, ', insert: 't.urgency, ' },
  { path: 'modules/tickets/ticket.queries.ts', after: '(id, number, subject, state, priority, ', insert: 'urgency, ' },
  {
    path: 'modules/tickets/ticket.queries.ts',
    after: '${row.state}, ${row.priority}, ',
    insert: '${row.urgency}, ',
  },
  {
    path: 'modules/tickets/web/corporate/ticket-choices.ts',
    after: 'import { ticketPriorities',
    insert: ', ticketUrgencies',
  },
  {
    path: 'modules/tickets/web/corporate/ticket-choices.ts',
    after: `      call('corporate.tickets.setPriority', { path, body: { version, priority } }, { idempotencyKey }),
  }),
`,
    insert: `  choice({
    name: 'urgency',
    values: ticketUrgencies,
    initial: 'medium',
    label: (say) => say('urgency.label'),
    changed: (say) => say('urgency.changed'),
    word: (say, value) => say(\`urgency.\${value}\`),
    set: (path, version, urgency, idempotencyKey) =>
      call('corporate.tickets.setUrgency', { path, body: { version, urgency } }, { idempotencyKey }),
  }),
`,
  },
  {
    path: 'modules/tickets/vocabulary.test.ts',
    after: 'import { ticketPriority',
    insert: ', ticketUrgency',
  },
  {
    path: 'modules/tickets/vocabulary.test.ts',
    after: `  [ticketPriority, ['low', 'normal', 'high', 'urgent']],
`,
    insert: `  [ticketUrgency, ['low', 'medium', 'high']],
`,
  },
  {
    path: 'modules/tickets/vocabulary.test.ts',
    after: "  [ticketChange, ['state', 'assignee', 'group', 'priority', ",
    insert: "'urgency', ",
  },
  words('fr', { label: 'Urgence', changed: 'Urgence changée', low: 'Basse', medium: 'Moyenne', high: 'Haute' }),
  words('ar', { label: 'الاستعجال', changed: 'تغيّر الاستعجال', low: 'منخفض', medium: 'متوسط', high: 'مرتفع' }),
  words('en', { label: 'Urgency', changed: 'Urgency changed', low: 'Low', medium: 'Medium', high: 'High' }),
  {
    path: 'modules/tickets/http/corporate.test.ts',
    after: `    ['PUT', \`/api/corporate/tickets/\${id}/priority\`, { version: 1, priority: 'high' }, 'tickets.manage'],
`,
    insert: `    ['PUT', \`/api/corporate/tickets/\${id}/urgency\`, { version: 1, urgency: 'high' }, 'tickets.manage'],
`,
  },
  {
    path: 'modules/tickets/http/corporate.test.ts',
    after: `test('anonymous → 401, without the permission → 403, another tenant’s staff → 404, on every operation', async () => {
`,
    before: true,
    insert: `test('the urgency is chosen at the opening and changed later, with its event and its line in the history', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ALL);
  const { customerId } = await aCustomer(h, tenant);
  const opening = { customerId, subject: 'x', text: 'y', urgency: 'high' };
  const { id } = (await call(agent, 'POST', '/api/corporate/tickets', opening)).json<{ id: string }>();
  const path = \`/api/corporate/tickets/\${id}\`;
  expect((await call(agent, 'GET', path)).json()).toMatchObject({ urgency: 'high', priority: 'normal' });
  expect((await call(agent, 'PUT', \`\${path}/urgency\`, { version: 1, urgency: 'low' })).statusCode).toBe(204);
  const { items } = (await call(agent, 'GET', '/api/corporate/tickets')).json<{ items: object[] }>();
  expect(items).toMatchObject([{ id, urgency: 'low' }]);
  const [entry] = (await call(agent, 'GET', path)).json<{ history: object[] }>().history;
  expect(entry).toMatchObject({ change: 'urgency', before: 'high', after: 'low' });
  const [event] = await h.events(tenant.id, 'ticket.urgency_changed');
  expect(event?.payload).toMatchObject({ ticketId: id, before: 'high', after: 'low' });
});

`,
  },
];

function words(locale: string, said: Readonly<Record<string, string>>): Edit {
  const lines = Object.entries(said).map(([key, text]) => `  'urgency.${key}': '${text}',\n`);
  return {
    path: `modules/tickets/web/words/${locale}.ts`,
    after: "  'channel.portal'",
    before: true,
    insert: lines.join(''),
  };
}

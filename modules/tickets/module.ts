import { columns } from './columns.ts';
import { owned } from './owned.ts';
import './ports.ts';
import { defineModule, work } from '@cm/kit/module';
import { closeResolvedTickets, wakeTickets } from './due-tickets.ts';
import { events } from './events.ts';
import { adminRoutes } from './http/admin.ts';
import { onEmailChanged } from './follow-address.ts';
import { corporateRoutes } from './http/corporate.ts';
import { corporateChangeRoutes } from './http/corporate-changes.ts';
import { corporateMailRoutes } from './http/corporate-mail.ts';
import { customerCategoryGroupRoutes } from './http/customer-category-groups.ts';
import { roleReachRoutes } from './http/role-reach.ts';
import { portalRoutes } from './http/portal.ts';
import { closeResolvedJob, processMailJob, wakeTicketsJob } from './jobs.ts';
import { mailboxAddressesAt } from './mailboxes.ts';
import { notices } from './notices.ts';
import { erasureHindrances } from './erasure-hindrances.ts';
import { personalData } from './personal-data.ts';
import { grants, permissions } from './permissions.ts';
import { own } from './ports.ts';
import { processInboundMail } from './process-inbound-mail.ts';
import { problems } from './problems.ts';
import { recordKinds } from './record-kinds.ts';
import { searches } from './record-searches.ts';
import { roleReach } from './role-reach.ts';
import { settings } from './settings.ts';
import { problemWords } from './words.ts';
import { label, subjects } from './names.ts';

export const tickets = defineModule({
  name: 'tickets',
  label,
  subjects,
  needs: own.needs,
  provides: { mailboxAddresses: { at: mailboxAddressesAt }, roleReach },
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  erasureHindrances,
  columns,
  owned,
  routes: [
    ...portalRoutes,
    ...corporateRoutes,
    ...corporateChangeRoutes,
    ...corporateMailRoutes,
    ...adminRoutes,
    ...roleReachRoutes,
    ...customerCategoryGroupRoutes,
  ],
  events,
  subscriptions: [onEmailChanged],
  notices,
  permissions,
  grants,
  searches,
  recordKinds,
  settings,
  problems: Object.values(problems),
  words: problemWords,
  workers: [
    work(processMailJob, processInboundMail),
    work(wakeTicketsJob, async (ctx) => void (await wakeTickets(ctx))),
    work(closeResolvedJob, async (ctx) => void (await closeResolvedTickets(ctx))),
  ],
  schedules: [
    { job: wakeTicketsJob, cron: '*/5 * * * *' },
    { job: closeResolvedJob, cron: '23 * * * *' },
  ],
});

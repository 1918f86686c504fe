import './ports.ts';
import { defineModule, work } from '@cm/kit/module';
import { deliver } from './deliver.ts';
import * as events from './events.ts';
import { adminRoutes } from './http/admin.ts';
import { templateRoutes } from './http/admin-templates.ts';
import { ownRoutes } from './http/own.ts';
import { deliverJob } from './jobs/deliver.ts';
import { billingSubscriptions } from './on/billing.ts';
import { customerSubscriptions } from './on/customers.ts';
import { identitySubscriptions } from './on/identity.ts';
import { salesSubscriptions } from './on/sales.ts';
import { serviceSubscriptions } from './on/service-life.ts';
import { ticketSubscriptions } from './on/tickets.ts';
import { permissions } from './permissions.ts';
import { problems } from './problems.ts';
import { senderSetting } from './settings.ts';
import { problemWords } from './words.ts';

export const notifications = defineModule({
  name: 'notifications',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...ownRoutes('portal'), ...ownRoutes('corporate'), ...adminRoutes, ...templateRoutes],
  events: Object.values(events),
  subscriptions: [
    ...identitySubscriptions,
    ...customerSubscriptions,
    ...ticketSubscriptions,
    ...salesSubscriptions,
    ...serviceSubscriptions,
    ...billingSubscriptions,
  ],
  workers: [work(deliverJob, deliver)],
  permissions,
  settings: [senderSetting],
  problems: Object.values(problems),
  words: problemWords,
});

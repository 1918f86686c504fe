import { columns } from './columns.ts';
import { owned } from './owned.ts';
import { defineModule } from '@cm/kit/module';
import * as events from './events.ts';
import { corporateCreditNotes } from './http/corporate-credit-notes.ts';
import { corporateInvoices } from './http/corporate-invoices.ts';
import { corporatePayments } from './http/corporate-payments.ts';
import { portalRoutes } from './http/portal.ts';
import { markOverdue } from './jobs/mark-overdue.ts';
import { workers } from './jobs/work.ts';
import { draftDeliveredOrder } from './on/order-delivered.ts';
import { notices } from './notices.ts';
import { erasureHindrances } from './erasure-hindrances.ts';
import { personalData } from './personal-data.ts';
import { grants, permissions } from './permissions.ts';
import { own } from './ports.ts';
import { invoiceTermsSetting } from './settings.ts';
import { problems } from './problems.ts';
import { recordKinds } from './record-kinds.ts';
import { searches } from './record-searches.ts';
import { problemWords } from './words.ts';
import { label, subjects } from './names.ts';

export const billing = defineModule({
  name: 'billing',
  label,
  subjects,
  needs: own.needs,
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  erasureHindrances,
  columns,
  owned,
  routes: [...portalRoutes, ...corporateInvoices, ...corporateCreditNotes, ...corporatePayments],
  events: Object.values(events),
  notices,
  subscriptions: [draftDeliveredOrder],
  workers,
  // Every hour, because midnight is at another hour in another tenant's time zone.
  schedules: [{ job: markOverdue, cron: '5 * * * *' }],
  permissions,
  grants,
  searches,
  recordKinds,
  settings: [invoiceTermsSetting],
  problems: Object.values(problems),
  words: problemWords,
});

import { columns } from './columns.ts';
import { owned } from './owned.ts';
import { defineModule } from '@cm/kit/module';
import * as events from './events.ts';
import { corporateRoutes } from './http/corporate.ts';
import { portalRoutes } from './http/portal.ts';
import { endPlanned } from './jobs/end-planned.ts';
import { endPlannedServices } from './jobs/end-planned-work.ts';
import { openServices } from './on/order-delivered.ts';
import { notices } from './notices.ts';
import { erasureHindrances } from './erasure-hindrances.ts';
import { personalData } from './personal-data.ts';
import { grants, permissions } from './permissions.ts';
import { problems } from './problems.ts';
import { recordKinds } from './record-kinds.ts';
import { searches } from './record-searches.ts';
import { problemWords } from './words.ts';
import { label, subjects } from './names.ts';

export const services = defineModule({
  name: 'services',
  label,
  subjects,
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  erasureHindrances,
  columns,
  owned,
  routes: [...portalRoutes, ...corporateRoutes],
  events: Object.values(events),
  notices,
  subscriptions: [openServices],
  workers: [endPlannedServices],
  schedules: [{ job: endPlanned, cron: '10 * * * *' }],
  permissions,
  grants,
  searches,
  recordKinds,
  problems: Object.values(problems),
  words: problemWords,
});

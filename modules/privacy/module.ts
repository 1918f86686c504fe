import { defineModule, work } from '@cm/kit/module';
import { columns } from './columns.ts';
import { consentSaid } from './consent-events.ts';
import { dataPartsOf, erasingsOf, erasurePartsOf, hindrancesOf } from './data-parts.ts';
import { demonstration } from './demonstration.ts';
import { eraseLogs, eraseLogsJob, onRecordsErased } from './erase-logs.ts';
import { eraseRecords, eraseRecordsJob } from './erase-records.ts';
import { eraseAct } from './erase-request.ts';
import * as erasureEvents from './erasure-events.ts';
import * as events from './events.ts';
import { corporateConsents, portalConsents } from './http/consents.ts';
import { corporateRoutes } from './http/corporate.ts';
import { portalRoutes } from './http/portal.ts';
import { registerRoutes } from './http/registers.ts';
import { label, subjects } from './names.ts';
import { notices } from './notices.ts';
import { owned } from './owned.ts';
import { grants, permissions } from './permissions.ts';
import { personalData } from './personal-data.ts';
import { problems } from './problems.ts';
import { purposesSetting } from './purposes.ts';
import * as registerEvents from './register-events.ts';
import { remindBreaches, remindBreachesJob } from './remind-breaches.ts';
import { remindDue, remindDueJob } from './remind-due.ts';
import { breachDaysSetting, delaysSetting } from './settings.ts';
import { problemWords } from './words.ts';

export const privacy = defineModule({
  name: 'privacy',
  label,
  subjects,
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  columns,
  owned,
  approvableActs: (modules) => [eraseAct(hindrancesOf(modules))],
  events: [...Object.values(events), ...Object.values(erasureEvents), ...Object.values(registerEvents), consentSaid],
  notices,
  subscriptions: [onRecordsErased],
  workers: [
    work(remindDueJob, async (ctx) => void (await remindDue(ctx))),
    work(remindBreachesJob, async (ctx) => void (await remindBreaches(ctx))),
  ],
  schedules: [
    { job: remindDueJob, cron: '17 * * * *' },
    { job: remindBreachesJob, cron: '27 * * * *' },
  ],
  permissions,
  grants,
  settings: [delaysSetting, purposesSetting, breachDaysSetting],
  problems: Object.values(problems),
  words: problemWords,
  demonstration,
  derive: (modules) => ({
    workers: [
      work(eraseRecordsJob, (ctx, { requestId }) => eraseRecords(ctx, erasingsOf(modules), requestId)),
      work(eraseLogsJob, (ctx, { requestId }) => eraseLogs(ctx, erasingsOf(modules), requestId)),
    ],
    routes: [
      ...portalRoutes(dataPartsOf(modules)),
      ...corporateRoutes(erasurePartsOf(modules)),
      ...portalConsents,
      ...corporateConsents,
      ...registerRoutes,
    ],
  }),
});

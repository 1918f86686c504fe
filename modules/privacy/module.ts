import { defineModule, work } from '@cm/kit/module';
import { columns } from './columns.ts';
import { consentSaid } from './consent-events.ts';
import { dataPartsOf } from './data-parts.ts';
import { demonstration } from './demonstration.ts';
import * as events from './events.ts';
import { corporateConsents, portalConsents } from './http/consents.ts';
import { corporateRoutes } from './http/corporate.ts';
import { portalRoutes } from './http/portal.ts';
import { label, subjects } from './names.ts';
import { notices } from './notices.ts';
import { owned } from './owned.ts';
import { grants, permissions } from './permissions.ts';
import { personalData } from './personal-data.ts';
import { problems } from './problems.ts';
import { purposesSetting } from './purposes.ts';
import { remindDue, remindDueJob } from './remind-due.ts';
import { delaysSetting } from './settings.ts';
import { problemWords } from './words.ts';

export const privacy = defineModule({
  name: 'privacy',
  label,
  subjects,
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  columns,
  owned,
  events: [...Object.values(events), consentSaid],
  notices,
  workers: [work(remindDueJob, async (ctx) => void (await remindDue(ctx)))],
  schedules: [{ job: remindDueJob, cron: '17 * * * *' }],
  permissions,
  grants,
  settings: [delaysSetting, purposesSetting],
  problems: Object.values(problems),
  words: problemWords,
  demonstration,
  derive: (modules) => ({
    routes: [...portalRoutes(dataPartsOf(modules)), ...corporateRoutes, ...portalConsents, ...corporateConsents],
  }),
});

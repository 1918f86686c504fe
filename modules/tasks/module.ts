import { defineModule, work } from '@cm/kit/module';
import { recordKindsOf } from '@cm/kit/record-kind';
import { columns } from './columns.ts';
import { demonstration } from './demonstration.ts';
import * as events from './events.ts';
import { followRecords } from './follow-records.ts';
import { corporateRoutes } from './http/corporate.ts';
import { remindOwnersJob } from './jobs/remind-owners.ts';
import { label, subjects } from './names.ts';
import { notices } from './notices.ts';
import { owned } from './owned.ts';
import { grants, permissions } from './permissions.ts';
import { personalData } from './personal-data.ts';
import { problems } from './problems.ts';
import { remindOwners } from './remind-owners.ts';
import { settings } from './settings.ts';
import { problemWords } from './words.ts';

export const tasks = defineModule({
  name: 'tasks',
  label,
  subjects,
  migrations: new URL('./migrations/', import.meta.url),
  columns,
  owned,
  personalData,
  events: Object.values(events),
  notices,
  schedules: [{ job: remindOwnersJob, cron: '* * * * *' }],
  permissions,
  grants,
  settings,
  problems: Object.values(problems),
  words: problemWords,
  demonstration,
  derive: (modules) => {
    const kinds = recordKindsOf(modules);
    return {
      routes: corporateRoutes(kinds),
      subscriptions: followRecords(kinds),
      workers: [work(remindOwnersJob, async (ctx) => void (await remindOwners(ctx, kinds)))],
    };
  },
});

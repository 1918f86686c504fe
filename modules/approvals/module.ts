import { defineModule, work } from '@cm/kit/module';
import { actsOf } from './acts.ts';
import { columns } from './columns.ts';
import * as events from './events.ts';
import { corporateRoutes } from './http/corporate.ts';
import { lapseRequestsJob } from './jobs/lapse-requests.ts';
import { lapseRequests } from './lapse-requests.ts';
import { leftovers } from './leftovers.queries.ts';
import { label, subjects } from './names.ts';
import { notices } from './notices.ts';
import { personalData } from './personal-data.ts';
import { permissions } from './permissions.ts';
import { problems } from './problems.ts';
import { problemWords } from './words.ts';

export const approvals = defineModule({
  name: 'approvals',
  label,
  subjects,
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  columns,
  leftovers,
  events: Object.values(events),
  notices,
  schedules: [{ job: lapseRequestsJob, cron: '*/10 * * * *' }],
  permissions,
  problems: Object.values(problems),
  words: problemWords,
  derive: (modules) => {
    const acts = actsOf(modules);
    return {
      routes: corporateRoutes(acts),
      workers: [work(lapseRequestsJob, async (ctx) => void (await lapseRequests(ctx, acts)))],
    };
  },
});

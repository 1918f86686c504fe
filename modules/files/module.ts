import { columns } from './columns.ts';
import type { OutsideCtx } from '@cm/kit/ctx';
import { defineModule, work } from '@cm/kit/module';
import { fileRemoved, fileStored } from './events.ts';
import { corporateRoutes } from './http/corporate.ts';
import { portalRoutes } from './http/portal.ts';
import { own } from './ports.ts';
import { problems } from './problems.ts';
import { removeUnclaimed, removeUnclaimedJob } from './remove-unclaimed.ts';
import { problemWords } from './words.ts';
import { label, subjects } from './names.ts';

export const files = defineModule({
  name: 'files',
  label,
  subjects,
  needs: own.needs,
  migrations: new URL('./migrations/', import.meta.url),
  columns,
  routes: [...portalRoutes, ...corporateRoutes],
  events: [fileStored, fileRemoved],
  problems: Object.values(problems),
  words: problemWords,
  workers: [work(removeUnclaimedJob, async (ctx: OutsideCtx<'files'>) => void (await removeUnclaimed(ctx)))],
  schedules: [{ job: removeUnclaimedJob, cron: '17 * * * *' }],
});

import type { OutsideCtx } from '@cm/kit/ctx';
import { defineJob } from '@cm/kit/jobs';
import { defineModule, work } from '@cm/kit/module';
import { z } from 'zod';
import { appendEvents } from './append-events.ts';
import { signCheckpoint } from './checkpoints.ts';
import * as events from './events.ts';
import { adminRoutes } from './http/admin.ts';
import { indexWords } from './index-words.ts';
import { personalData } from './personal-data.ts';
import { permissions } from './permissions.ts';
import { own } from './ports.ts';
import { label, subjects } from './names.ts';
import { throttles } from './throttles.ts';

const checkpointJob = defineJob<Record<string, never>>({
  name: 'audit.sign-checkpoint',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

const indexJob = defineJob<Record<string, never>>({
  name: 'audit.index-words',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

export const audit = defineModule({
  name: 'audit',
  label,
  subjects,
  needs: own.needs,
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  events: Object.values(events),
  derive: (modules) => ({ routes: adminRoutes(modules) }),
  projections: [{ name: 'chain', handle: appendEvents }],
  workers: [work(checkpointJob, (ctx: OutsideCtx<'secrets'>) => signCheckpoint(ctx)), work(indexJob, indexWords)],
  schedules: [
    { job: checkpointJob, cron: '*/5 * * * *' },
    { job: indexJob, cron: '*/5 * * * *' },
  ],
  permissions,
  throttles,
});

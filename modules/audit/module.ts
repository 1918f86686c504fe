import type { OutsideCtx } from '@cm/kit/ctx';
import { defineJob } from '@cm/kit/jobs';
import { defineModule, work } from '@cm/kit/module';
import { z } from 'zod';
import { appendEvents } from './append-events.ts';
import { signCheckpoint } from './checkpoints.ts';
import { adminRoutes } from './http/admin.ts';
import { permissions } from './permissions.ts';
import { own } from './ports.ts';
import { label } from './names.ts';

const checkpointJob = defineJob<Record<string, never>>({
  name: 'audit.sign-checkpoint',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

export const audit = defineModule({
  name: 'audit',
  label,
  needs: own.needs,
  migrations: new URL('./migrations/', import.meta.url),
  derive: (modules) => ({ routes: adminRoutes(modules) }),
  projections: [{ name: 'chain', handle: appendEvents }],
  workers: [work(checkpointJob, (ctx: OutsideCtx<'secrets'>) => signCheckpoint(ctx))],
  schedules: [{ job: checkpointJob, cron: '*/5 * * * *' }],
  permissions,
});

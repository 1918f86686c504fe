import type { OutsideCtx } from '@cm/kit/ctx';
import { defineJob } from '@cm/kit/jobs';
import { work } from '@cm/kit/module';
import { z } from 'zod';
import { rotateOldKeys } from '../rotate-signing-keys.ts';

/** Replaces keys that have signed long enough. Its name is that of jobs which may wait since the module was a part of identity. */
export const rotateKeysJob = defineJob({
  name: 'identity.rotate-signing-keys',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

export const rotateKeys = work(rotateKeysJob, (ctx: OutsideCtx<'secrets'>) => rotateOldKeys(ctx));

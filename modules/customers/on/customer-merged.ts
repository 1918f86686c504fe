import type { Ctx } from '@cm/kit/ctx';
import { enqueue } from '@cm/kit/jobs';
import { on } from '@cm/kit/module';
import { handOverJob } from '../hand-over.ts';
import { customerMerged, customerMergeUndone } from '../merge-events.ts';

const begin = (ctx: Ctx, { payload: { mergeId } }: { readonly payload: { readonly mergeId: string } }): Promise<void> =>
  enqueue(ctx, handOverJob, { mergeId });

/** The rows of every module follow. An event waits where a module of the database does not run, so that none is left out. */
export const onCustomerMerged = on(customerMerged, 'hand-over', begin);
export const onMergeUndone = on(customerMergeUndone, 'hand-back', begin);

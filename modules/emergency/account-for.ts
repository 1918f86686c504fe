import { howMuchWasDoneVia } from '@cm/audit';
import { on } from '@cm/kit/module';
import { emit } from '@cm/kit/events';
import { emergencyAccounted, emergencyEnded } from './events.ts';

/** The log has all that was done by now: the relay chains the end behind it. */
export const accountFor = on(emergencyEnded, 'emergency.account_for', async (ctx, { payload }) => {
  const done = await howMuchWasDoneVia(ctx, `emergency:${payload.accessId}`);
  await emit(ctx, emergencyAccounted, { ...payload, done });
});

import type { Ctx } from '@cm/kit/ctx';
import { addDays, dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { problems } from './problems.ts';
import { type ActivityFields, assertBreach, type BreachFields } from './register.ts';
import { activityWritten, breachWritten } from './register-events.ts';
import { activityVersions, breachVersions, insertActivity, insertBreach } from './register.queries.ts';
import { breachDaysSetting } from './settings.ts';

/** What is there already, at the version that was seen; nothing for a new one. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

function writer(tx: Ctx): string {
  if (tx.actor.kind !== 'staff') throw problems.record_not_found();
  return tx.actor.userId;
}

/** @throws ProblemError `privacy.record_not_found`, `common.stale` */
function assertSeen(last: { readonly version: number } | undefined, seen: Seen): void {
  if (!last) throw problems.record_not_found();
  if (last.version !== seen.version) throw common.stale();
}

/**
 * Writes a new activity into the register, or the next version of one.
 * @throws ProblemError `privacy.record_not_found`, `common.stale`
 */
export async function writeActivity(ctx: Ctx, fields: ActivityFields, seen: Seen | null): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const writtenBy = writer(tx);
    if (seen) assertSeen((await activityVersions(tx.db, seen.id))[0], seen);
    const id = seen?.id ?? uuidv7(tx.now());
    const version = (seen?.version ?? 0) + 1;
    await insertActivity(tx.db, { ...fields, id, version, writtenAt: tx.now(), writtenBy });
    await emit(tx, activityWritten, { activityId: id, name: fields.name, version });
    return { id };
  });
}

/**
 * Records a breach, or the next version of one. The last day for telling the authority is counted from the day on which it was
 * discovered, by the days of the setting as they were when it was recorded.
 * @throws ProblemError what `assertBreach` throws, `privacy.record_not_found`, `common.stale`
 */
export async function writeBreach(ctx: Ctx, fields: BreachFields, seen: Seen | null): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const writtenBy = writer(tx);
    assertBreach(fields, dayIn(tx.tenant.timeZone, tx.now()));
    const versions = seen ? await breachVersions(tx.db, seen.id) : [];
    if (seen) assertSeen(versions[0], seen);
    const id = seen?.id ?? uuidv7(tx.now());
    const version = (seen?.version ?? 0) + 1;
    const last = versions[0];
    const notifyBy =
      last?.discoveredOn === fields.discoveredOn
        ? last.notifyBy
        : addDays(fields.discoveredOn, await readSetting(tx, breachDaysSetting));
    await insertBreach(tx.db, { ...fields, id, version, notifyBy, writtenAt: tx.now(), writtenBy });
    const { title, notifiedOn, closed } = fields;
    await emit(tx, breachWritten, { breachId: id, title, version, notifyBy, notifiedOn, closed });
    return { id };
  });
}

import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { CSV_BOM, csvRecord } from '@cm/kit/csv';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import type { Download } from '@cm/kit/http/route';
import { activityHeadings, breachHeadings, toldNames, yes } from './register-words.ts';
import { registerExported } from './register-events.ts';
import { listActivities, listBreaches } from './register.queries.ts';

type Cell = string | null;

/** A register as it stands, as CSV: a few hundred lines at most. That it left is written in the same transaction. */
export async function exportRegister(tx: Ctx, register: 'activities' | 'breaches'): Promise<Download> {
  const { locale } = tx;
  const { headings, rows } = register === 'activities' ? await activityTable(tx) : await breachTable(tx);
  await emit(tx, registerExported, { register, count: rows.length });
  const lines = [headings.map((heading) => heading[locale]), ...rows].map((cells) => csvRecord(cells));
  return {
    filename: `${register}-${dayIn(tx.tenant.timeZone, tx.now())}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: Buffer.from(CSV_BOM + lines.join('')),
  };
}

async function activityTable(ctx: Ctx) {
  const { locale } = ctx;
  const found = await listActivities(ctx.db);
  const names = await namesOf(ctx, found);
  const rows = found.map((one): Cell[] => [
    one.name,
    one.purpose,
    one.people,
    one.data,
    one.recipients,
    one.transfers,
    one.retention,
    one.measures,
    one.reference,
    one.ended ? yes[locale] : '',
    String(one.version),
    dayIn(ctx.tenant.timeZone, one.writtenAt),
    names(one.writtenBy),
  ]);
  return { headings: activityHeadings, rows };
}

async function breachTable(ctx: Ctx) {
  const { locale } = ctx;
  const found = await listBreaches(ctx.db);
  const names = await namesOf(ctx, found);
  const rows = found.map((one): Cell[] => [
    one.title,
    one.description,
    one.discoveredOn,
    one.notifyBy,
    one.notifiedOn,
    one.notification,
    one.people,
    one.data,
    one.consequences,
    one.measures,
    toldNames[one.peopleTold][locale],
    one.peopleToldReason,
    one.closed ? yes[locale] : '',
    String(one.version),
    dayIn(ctx.tenant.timeZone, one.writtenAt),
    names(one.writtenBy),
  ]);
  return { headings: breachHeadings, rows };
}

async function namesOf(ctx: Ctx, rows: readonly { readonly writtenBy: string }[]) {
  const people = await usersByIds(ctx, [...new Set(rows.map(({ writtenBy }) => writtenBy))]);
  return (id: string) => people.get(id)?.name ?? '';
}

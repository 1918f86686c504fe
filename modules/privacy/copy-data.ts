import { Readable } from 'node:stream';
import { filesByIds } from '@cm/files';
import type { OutsideCtx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import type { Download } from '@cm/kit/http/route';
import { type Locale, pick, type Words } from '@cm/kit/i18n';
import type { DataSubject, PersonalPage, PersonalRows } from '@cm/kit/personal-data';
import { isDownloadable } from './data-request.ts';
import { dataCopyFetched } from './events.ts';
import { ownedCustomer } from './owned-customer.ts';
import type { DataParts } from './data-parts.ts';
import { problems } from './problems.ts';
import { findOwnRequest } from './request.queries.ts';
import { told } from './told-request.ts';

/** Pages of one table: far beyond what one person has, so that the walk ends whatever happens. */
const MAX_PAGES = 400;

/**
 * The copy of a person's data, or of the account's: every table that the modules declare, read a page at a time while it is
 * fetched, and the list of the stored files that it names. That it is fetched is written before the first byte leaves. Call it
 * outside a transaction.
 * @throws ProblemError `privacy.not_found` for another's, `privacy.no_copy` before the answer and after the days,
 *   `privacy.owner_only` for an account that one does not own any more
 */
export async function copyData(ctx: OutsideCtx, parts: DataParts, id: string): Promise<Download> {
  const { subject, number } = await ctx.transaction(async (tx) => {
    const userId = tx.actor.kind === 'customer' ? tx.actor.userId : null;
    const row = await findOwnRequest(tx.db, id, userId);
    if (!row || userId === null) throw problems.not_found();
    if (!isDownloadable(row, tx.now())) throw problems.no_copy();
    if (row.scope === 'account' && (await ownedCustomer(tx)) !== row.customerId) throw problems.owner_only();
    await emit(tx, dataCopyFetched, told(row));
    const subject: DataSubject = row.scope === 'account' ? { customer: row.customerId ?? '' } : { person: userId };
    return { subject, number: row.number };
  });
  return {
    filename: `${number}-${dayIn(ctx.tenant.timeZone, ctx.now())}.json`,
    contentType: 'application/json; charset=utf-8',
    body: Readable.from(chunks(ctx, parts, { subject, number }), { objectMode: false, highWaterMark: 64 * 1024 }),
  };
}

interface Copied {
  readonly subject: DataSubject;
  readonly number: string;
}

async function* chunks(ctx: OutsideCtx, parts: DataParts, { subject, number }: Copied): AsyncGenerator<Buffer> {
  const { locale } = ctx;
  const scope = subject.person === undefined ? 'account' : 'person';
  const head = { request: number, operator: ctx.tenant.name, madeAt: ctx.now(), scope };
  yield Buffer.from(`${JSON.stringify(head).slice(0, -1)},"parts":[`);
  const files: string[] = [];
  let first = true;
  for (const part of parts) {
    const open = `${first ? '' : ','}\n${opening(part, locale)}`;
    let any = false;
    for await (const rows of pagesOf(ctx, part, subject)) {
      const text = rows.map((row) => JSON.stringify(row)).join(',\n');
      yield Buffer.from((any ? ',\n' : open) + text);
      any = true;
      for (const row of rows)
        if (part.file !== undefined && typeof row[part.file] === 'string') files.push(String(row[part.file]));
    }
    if (any) yield Buffer.from(']}');
    if (any) first = false;
  }
  yield Buffer.from(`],\n"files":${JSON.stringify(await filesOf(ctx, files))}}\n`);
}

/** Tables in which somebody has nothing are left out. */
const opening = ({ table, label, module }: PersonalRows & { readonly module: Words }, locale: Locale): string =>
  `${JSON.stringify({ module: pick(module, locale), name: pick(label, locale), table }).slice(0, -1)},"rows":[`;

async function* pagesOf(
  ctx: OutsideCtx,
  { read }: PersonalRows,
  subject: DataSubject,
): AsyncGenerator<readonly Readonly<Record<string, unknown>>[]> {
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const from: string | null = after;
    const { rows, next }: PersonalPage = await ctx.transaction((tx) => read(tx.db, subject, from));
    if (rows.length > 0) yield rows;
    if (next === null) return;
    after = next;
  }
}

const MOST_FILES = 1000;

/** What is stored beside the rows, by its name; each is fetched where it is shown. */
async function filesOf(ctx: OutsideCtx, ids: readonly string[]) {
  const all = [...new Set(ids)];
  const found = [];
  for (let from = 0; from < all.length; from += MOST_FILES)
    found.push(...(await filesByIds(ctx, all.slice(from, from + MOST_FILES))));
  return found.map(({ id, filename, contentType, size, sha256 }) => ({ id, filename, contentType, size, sha256 }));
}

import { openImportedAccount } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { sqlState } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { nextInSeries } from '@cm/kit/numbering';
import { ProblemError } from '@cm/kit/problems';
import { checkedProfile } from './checked-profile.ts';
import { customerNumber, type CustomerState } from './customer.ts';
import { checkCustom, writeCustom } from './custom-fields.ts';
import { takenValues } from './field-value.queries.ts';
import { uniqueValuesOf } from './import-own-fields.ts';
import { findCustomerFacts } from './customer.queries.ts';
import { customerCreatedDespite } from './events.ts';
import { customerImported, customerLinked } from './import-events.ts';
import { listHolders } from './identity-key.queries.ts';
import type { ImportVerdict } from './import.ts';
import { type Candidate, type ReadingRules, readCandidate } from './import-candidate.ts';
import {
  cellsOf,
  customersBySourceId,
  type ImportedRow,
  type ImportRow,
  insertExternalId,
  lockImportRow,
  reasonsOf,
  updateVerdicts,
} from './import.queries.ts';
import { decisiveOf, judgeRows, keysOf } from './judge-rows.ts';
import { giveToOwner } from './give-to-owner.ts';
import { openCustomer } from './open-customer.ts';
import { openRowPassword } from './row-password.ts';
import { insertNote } from './note.queries.ts';
import { noteDistinct } from './tell-apart.ts';

/** Somebody took the id or became alike since the row was checked: it is judged again. */
class Overtaken extends Error {}

export interface RunningImport {
  readonly row: ImportRow;
  readonly rules: ReadingRules;
  /** Who runs it. */
  readonly by: string;
}

/**
 * Makes a row of an import a customer, or does what was decided of it, in one transaction: the customer, its contact, the
 * id by which the source knows it and the row's verdict stand together or not at all. A row that is done is left alone.
 * Nothing is mailed: the events of an import have no notice.
 */
export async function importRow(ctx: Ctx<'secrets'>, running: RunningImport, rowId: string): Promise<void> {
  try {
    await ctx.transaction((tx) => take(tx, running, rowId));
  } catch (error) {
    if (!(error instanceof Overtaken || error instanceof ProblemError || isOfTheData(error))) throw error;
    await ctx.transaction((tx) => judgeAgain(tx, running, rowId));
  }
}

/** A value that the database refuses (SQLSTATE classes 22 and 23) is the row's fault and will be tomorrow. */
function isOfTheData(error: unknown): boolean {
  return /^2[23]/.test(sqlState(error) ?? '');
}

async function take(ctx: Ctx<'secrets'>, running: RunningImport, rowId: string): Promise<void> {
  const row = await lockImportRow(ctx.db, running.row.id, rowId);
  if (!row || !waits(row)) return;
  const cells = cellsOf(row);
  const taken = await takenValues(ctx.db, uniqueValuesOf(cells, running.rules));
  const { sourceId, candidate } = readCandidate(cells, running.rules, taken);
  if (sourceId !== null && (await customersBySourceId(ctx.db, running.row.source, [sourceId])).has(sourceId))
    throw new Overtaken();
  if (row.choice === 'link' && row.customerId !== null) await link(ctx, running, row, sourceId, row.customerId);
  else if (candidate) await create(ctx, running, row, sourceId, candidate);
  else throw new Overtaken();
}

const waits = (row: ImportedRow): boolean =>
  row.verdict === 'new' || (row.verdict === 'duplicate' && row.choice !== null);

async function create(
  ctx: Ctx<'secrets'>,
  running: RunningImport,
  row: ImportedRow,
  sourceId: string | null,
  candidate: Candidate,
): Promise<void> {
  const { row: owner, rules, by } = running;
  const { kind, name, email, locale } = candidate;
  const { values: profile, typed } = await checkedProfile(ctx, candidate.profile);
  const number = customerNumber(await nextInSeries(ctx, 'customer'));
  // After the number: customers of one operator are opened one after the other from here, so that two alike see each other.
  const holders = await listHolders(ctx.db, decisiveOf(keysOf(candidate, rules)));
  if (holders.length > 0 && row.choice !== 'create') throw new Overtaken();
  const id = uuidv7(ctx.now());
  const custom = await checkCustom(ctx, { id, categoryId: null, isNew: true }, candidate.custom);
  const contactId = uuidv7(ctx.now());
  const state: CustomerState = candidate.isClosed ? 'closed' : owner.arriveAs;
  await openCustomer(ctx, {
    id,
    number,
    kind,
    state,
    name,
    email,
    locale,
    profile,
    typed,
    categoryId: null,
    tags: candidate.tags,
    createdAt: candidate.since === null ? ctx.now() : new Date(`${candidate.since}T12:00:00Z`),
    contact: { id: contactId, name: candidate.contactName, email, phone: profile.phone ?? null },
  });
  await admitWithPassword(ctx, row, { customerId: id, contactId, email, name: candidate.contactName, locale });
  await writeCustom(ctx, { id, number }, custom);
  await keepSourceId(ctx, owner, sourceId, id);
  if (candidate.note !== '') {
    const note = { id: uuidv7(ctx.now()), customerId: id, authorId: by, body: candidate.note };
    await insertNote(ctx.db, note, ctx.now());
  }
  const origin = { importId: owner.id, importNumber: owner.number, source: owner.source, sourceId, by };
  await emit(ctx, customerImported, { customerId: id, number, kind, name, email, state, contactId, ...origin });
  if (holders.length > 0) {
    const like = [...new Set(holders.map((holder) => holder.number))];
    await emit(ctx, customerCreatedDespite, { customerId: id, number, reason: owner.number, like });
    const others = new Map(holders.map((holder) => [holder.customerId, holder.number]));
    for (const [otherId, otherNumber] of others)
      await noteDistinct(
        ctx,
        [
          { id, number },
          { id: otherId, number: otherNumber },
        ],
        { reason: owner.number, by },
      );
  }
  await settle(ctx, row, 'created', id);
}

/** The customer is theirs who signed in with this password elsewhere, if nobody has the address here. */
async function admitWithPassword(
  ctx: Ctx<'secrets'>,
  row: ImportedRow,
  owner: {
    readonly customerId: string;
    readonly contactId: string;
    readonly email: string;
    readonly name: string;
    readonly locale: Locale;
  },
): Promise<void> {
  const { sealedPassword } = row;
  if (sealedPassword === null) return;
  const { customerId, contactId, email, name, locale } = owner;
  const bcrypt = openRowPassword(ctx, { ...row, sealedPassword });
  const userId = await openImportedAccount(ctx, { email, name, locale, phone: null, bcrypt });
  if (userId !== null) await giveToOwner(ctx, { customerId, contactId, userId });
}

async function link(
  ctx: Ctx,
  { row: owner, by }: RunningImport,
  row: ImportedRow,
  sourceId: string | null,
  customerId: string,
): Promise<void> {
  const customer = await findCustomerFacts(ctx.db, customerId);
  if (!customer) throw new Overtaken();
  await keepSourceId(ctx, owner, sourceId, customerId);
  const origin = { importId: owner.id, importNumber: owner.number, source: owner.source, sourceId, by };
  await emit(ctx, customerLinked, { customerId, number: customer.number, ...origin });
  await settle(ctx, row, 'linked', customerId);
}

async function keepSourceId(ctx: Ctx, { source }: ImportRow, sourceId: string | null, customerId: string) {
  if (sourceId === null) return;
  if (!(await insertExternalId(ctx.db, { source, sourceId, customerId, createdAt: ctx.now() }))) throw new Overtaken();
}

async function settle(ctx: Ctx, row: ImportedRow, verdict: ImportVerdict, customerId: string): Promise<void> {
  await updateVerdicts(ctx.db, [{ id: row.id, verdict, reasons: reasonsOf(row), customerId }]);
}

/** What the row is now; one that could be taken by all we know, and cannot, has data that are refused. */
async function judgeAgain(ctx: Ctx, running: RunningImport, rowId: string): Promise<void> {
  const row = await lockImportRow(ctx.db, running.row.id, rowId);
  if (!row || !waits(row)) return;
  const { source } = running.row;
  const [judged] = await judgeRows(ctx, [row], { source, rules: running.rules, seen: new Map() });
  if (!judged) return;
  const isSettled = judged.verdict === 'duplicate' ? row.choice === null : judged.verdict !== 'new';
  const reasons = [...judged.reasons, { code: 'invalid', field: 'row' } as const];
  await updateVerdicts(ctx.db, [isSettled ? judged : { id: row.id, verdict: 'refused', reasons, customerId: null }]);
}

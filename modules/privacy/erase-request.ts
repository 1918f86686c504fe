import { anonymiseCustomer, ownerOf } from '@cm/customers';
import { shutOut } from '@cm/identity';
import { defineApprovableAct } from '@cm/kit/approvable-act';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import type { ErasureHindrance } from '@cm/kit/erasure';
import { emit } from '@cm/kit/events';
import { stableId, uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import { z } from 'zod';
import { ERASE } from './data-request.ts';
import { eraseRecordsJob } from './erase-records.ts';
import { erasureBegun } from './erasure-events.ts';
import { findHindrances } from './erasure-hindrances.ts';
import { findErasure, insertErasure } from './erasure.queries.ts';
import { type Erased, erasedBy } from './erasure-subjects.ts';
import { problems } from './problems.ts';
import { lockRequest, type RequestRow } from './request.queries.ts';
import { told } from './told-request.ts';

/** A colleague may come back the next day; what stands in the way is asked for again when it is approved. */
const LAPSES_AFTER = 3 * 86_400;
/** The last message to whoever is erased leaves before their address is gone. */
const LAST_WORD_SECONDS = 1800;

const which = z.strictObject({ requestId: z.uuid() });
type Which = z.infer<typeof which>;

/**
 * A request for erasure that somebody examined, locked, and whom it erases.
 * @throws ProblemError `privacy.not_examined`, `privacy.being_erased`, `privacy.nobody_to_erase`,
 *   `privacy.owner_only`, `privacy.erasure_hindered`
 */
async function lockErasable(tx: Ctx, hindrances: readonly ErasureHindrance[], { requestId }: Which) {
  const row = await lockRequest(tx.db, requestId);
  if (row?.kind !== 'erasure') return undefined;
  if (await findErasure(tx.db, requestId)) throw problems.being_erased();
  if (row.state !== 'examined') throw problems.not_examined();
  const erased = await erasedBy(tx, row);
  if (erased.customerId === null && erased.userId === null) throw problems.nobody_to_erase();
  // Who owned the account when it was asked for may not own it any more; one that nobody owns is asked for on paper.
  const owner = erased.customerId === null ? null : await ownerOf(tx, erased.customerId);
  if (owner !== null && owner !== row.userId) throw problems.owner_only();
  if ((await findHindrances(tx, hindrances, erased)).length > 0) throw problems.erasure_hindered();
  return { row, erased };
}

/** Nobody comes in any more from here on; what is kept of them goes when the last message to them has left. */
async function begin(tx: Ctx, row: RequestRow, { customerId, userId }: Erased): Promise<void> {
  const { actor } = tx;
  if (actor.kind !== 'staff') throw problems.not_found();
  if (customerId !== null) await anonymiseCustomer(tx, customerId, row.number);
  if (userId !== null) await shutOut(tx, userId);
  // Afterwards: what is told until now is erased.
  await insertErasure(tx.db, {
    id: uuidv7(tx.now()),
    requestId: row.id,
    customerId,
    userId,
    state: 'records',
    begunAt: tx.now(),
    begunBy: actor.userId,
    endedAt: null,
  });
  await emit(tx, erasureBegun, told(row));
  const runAt = addSeconds(tx.now(), LAST_WORD_SECONDS);
  await enqueue(tx, eraseRecordsJob, { requestId: row.id }, { key: row.id, runAt });
}

/** What two people decide: that everything about somebody goes, but for what the law has kept. */
export const eraseAct = (hindrances: readonly ErasureHindrance[]) =>
  defineApprovableAct<Which>({
    key: 'privacy.erase_data',
    label: {
      fr: 'Effacer des données personnelles',
      ar: 'محو معطيات شخصية',
      en: 'Erase personal data',
    },
    summary: 'Ask for the erasure of personal data, which a second person approves; nothing brings them back',
    input: which,
    example: { requestId: stableId('dataRequest-1') },
    permission: ERASE,
    problems: [
      problems.not_examined,
      problems.being_erased,
      problems.nobody_to_erase,
      problems.owner_only,
      problems.erasure_hindered,
    ],
    lapsesAfter: LAPSES_AFTER,
    facts: async (ctx, input) => {
      const found = await lockErasable(ctx, hindrances, input);
      if (!found) return undefined;
      const { row, erased } = found;
      return {
        subject: { type: 'data_request', id: row.id, label: row.number },
        // Whoever is erased is no colleague: both who asks and who approves answer for it.
        personId: null,
        permissions: [],
        world: JSON.stringify({ version: row.version, ...erased }),
      };
    },
    run: (outer, input) =>
      outer.transaction(async (tx) => {
        const found = await lockErasable(tx, hindrances, input);
        if (!found) throw problems.not_found();
        await begin(tx, found.row, found.erased);
      }),
  });

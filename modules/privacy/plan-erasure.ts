import type { Ctx } from '@cm/kit/ctx';
import type { OnErasure } from '@cm/kit/erasure';
import type { Words } from '@cm/kit/i18n';
import type { z } from 'zod';
import type { erasureState } from './data-request.ts';
import type { ErasureParts } from './data-parts.ts';
import { findHindrances, type FoundHindrance } from './erasure-hindrances.ts';
import { type ErasureRow, findErasure, listErased } from './erasure.queries.ts';
import { type Erased, erasedBy, subjectsOf } from './erasure-subjects.ts';
import { problems } from './problems.ts';
import { findRequest } from './request.queries.ts';

export interface PlannedPart {
  readonly module: Words;
  readonly label: Words;
  /** Before the erasure counted up to 1000; from its beginning on how many are erased so far. */
  readonly rows: number;
  readonly act: OnErasure['act'];
  /** Of what is kept. */
  readonly reason: Words | null;
  readonly years: number | null;
}

export interface ErasurePlan {
  /** Null before two people decided it. */
  readonly state: z.infer<typeof erasureState> | null;
  readonly items: PlannedPart[];
  readonly hindrances: FoundHindrance[];
  /** With the account goes the person who owns it. */
  readonly withOwner: boolean;
}

/**
 * What the erasure that a request asks for means: how many rows each module has of whom it is about, what becomes of them, and what
 * stands in the way; once it has begun, what is erased so far. Changes nothing. Tables without a row are left out.
 * @throws ProblemError `privacy.not_found`
 */
export async function planErasure(ctx: Ctx, parts: ErasureParts, id: string): Promise<ErasurePlan> {
  const row = await findRequest(ctx.db, id);
  if (!row) throw problems.not_found();
  const erasure = await findErasure(ctx.db, id);
  const erased: Erased = erasure ?? (await erasedBy(ctx, row));
  return {
    state: erasure?.state ?? null,
    items: await itemsOf(ctx, parts, erased, erasure),
    hindrances: erasure ? [] : await findHindrances(ctx, parts.hindrances, erased),
    withOwner: erased.customerId !== null && erased.userId !== null,
  };
}

async function itemsOf(ctx: Ctx, { named }: ErasureParts, of: Erased, begun?: ErasureRow): Promise<PlannedPart[]> {
  const subjects = await subjectsOf(ctx, of);
  const erased = new Map((begun ? await listErased(ctx.db, begun.id) : []).map((one) => [one.tableName, one.rows]));
  const items: PlannedPart[] = [];
  for (const { module, label, erasing } of named) {
    const acts = new Map<OnErasure['act'], PlannedPart>();
    for (const subject of subjects) {
      const meant = erasing.onErasure(subject);
      const { act } = meant;
      const { reason, years } = act === 'kept' ? meant : { reason: null, years: null };
      const rows = begun && act !== 'kept' ? (erased.get(erasing.table) ?? 0) : await erasing.count(ctx.db, subject);
      const before = begun && act !== 'kept' ? 0 : (acts.get(act)?.rows ?? 0);
      // The account's owner has rows that are the account's too: each is counted once.
      acts.set(act, {
        module,
        label,
        act,
        reason,
        years,
        rows: subject.person === undefined ? before + rows : Math.max(before, rows),
      });
    }
    items.push(...[...acts.values()].filter(({ rows }) => rows > 0));
  }
  return items;
}

import { fieldKey } from '@cm/fields';
import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { idParams, instant, route } from '@cm/kit/http/route';
import { words } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import type { OwnedRows } from '@cm/kit/owned-rows';
import { z } from 'zod';
import { portalRight } from '../contact.ts';
import { customerState } from '../customer.ts';
import { type CustomerRow, findCustomer } from '../customer.queries.ts';
import { mergeCustomers } from '../merge-customers.ts';
import { mergedField, mergeObstacle, mergeState, ownedSide } from '../merge.ts';
import { findMerge, listBoth, listMerges, type MergeRow, movedOf } from '../merge.queries.ts';
import { problems } from '../problems.ts';
import { undoMerge, undoUntil } from '../undo-merge.ts';
import { weighMerge } from '../weigh-merge.ts';
import { customOf } from '../custom-fields.ts';
import { maskedNumbers, PERSONAL_NUMBERS, personalNumber } from '../personal-numbers.ts';
import { customValues, personalNumbersSchema, profileOf, profileSchema } from './answers.ts';
import { reasonBody } from './bodies.ts';
import { CUSTOMER, read } from './corporate.ts';

const merging = { permission: 'customers.merge' } as const;

const side = named('MergedCustomer', profileSchema.extend({ ...personalNumbersSchema, custom: customValues }));
const person = named(
  'MergedPerson',
  z.object({
    userId: z.uuid(),
    name: z.string(),
    email: z.string(),
    /** What they may do with the one that is kept, null without a part in it. */
    kept: z.array(z.string()).nullable(),
    gone: z.array(z.string()).nullable(),
    owns: ownedSide.nullable(),
    /** What they could do afterwards: without and with the other's data. */
    afterUnticked: z.array(portalRight),
    afterTicked: z.array(portalRight),
  }),
);
const weighed = named(
  'WeighedMerge',
  z.object({
    kept: side,
    gone: side,
    /** The personal numbers that differ: masked, two may look the same. */
    otherNumbers: z.array(personalNumber),
    /** What would be handed over, counted up to 1000 each. */
    rows: z.array(z.object({ table: z.string(), label: words, count: z.int() })),
    people: z.array(person),
    obstacles: z.array(mergeObstacle),
    /** Verifications that stay with the one that goes: the kept one has its own. */
    stayingVerifications: z.int(),
  }),
);
const endOf = named(
  'EndOfMerge',
  z.object({ id: z.uuid(), number: z.string(), name: z.string(), state: customerState }),
);
const mergeSchema = named(
  'CustomerMerge',
  z.object({
    id: z.uuid(),
    kept: endOf,
    gone: endOf,
    reason: z.string(),
    state: mergeState,
    /** Rows that were handed over so far, by what they are. */
    rows: z.array(z.object({ table: z.string(), label: words, count: z.int() })),
    /** Rows of the kept customer that came since: an undoing leaves them with it. None while it cannot be undone. */
    since: z.array(z.object({ table: z.string(), label: words, count: z.int() })),
    mergedBy: z.string().nullable(),
    mergedAt: instant(),
    doneAt: instant().nullable(),
    /** Until when it can be undone; null when it cannot. */
    undoUntil: instant().nullable(),
    undoneBy: z.string().nullable(),
    undoneAt: instant().nullable(),
  }),
);
const mergeBody = named(
  'NewCustomerMerge',
  z.strictObject({
    goneId: z.uuid(),
    reason: z.string().trim().min(1).max(500),
    fieldsOfGone: z.array(mergedField).max(mergedField.options.length),
    /** Keys of custom fields of which the value of the one that goes is kept. */
    customOfGone: z.array(fieldKey).max(100).default([]),
    access: z.array(z.uuid()).max(400),
  }),
);
const previewQuery = z.strictObject({ goneId: z.uuid() });

/** The merging of customers, once it is known what the modules have of them. */
export function mergeRoutes(owned: readonly OwnedRows[]) {
  const labels = new Map(owned.map(({ table, label }) => [table, label]));
  const answer = async (ctx: Ctx, rows: readonly MergeRow[]): Promise<z.input<typeof mergeSchema>[]> => {
    const ids = rows.flatMap(({ keptId, goneId }) => [keptId, goneId]);
    const customers = new Map((ids.length === 0 ? [] : await listBoth(ctx.db, ids)).map((one) => [one.id, one]));
    const users = await usersByIds(
      ctx,
      rows.flatMap(({ mergedBy, undoneBy }) => [mergedBy ?? [], undoneBy ?? []].flat()),
    );
    const nameOf = (id: string | null) => users.get(id ?? '')?.name ?? null;
    return rows.flatMap((row) => {
      const [kept, gone] = [customers.get(row.keptId), customers.get(row.goneId)];
      if (!kept || !gone) return [];
      const counted = Object.entries(movedOf(row)).flatMap(([table, count]) => {
        const label = labels.get(table);
        return label === undefined ? [] : [{ table, label, count }];
      });
      return [
        {
          id: row.id,
          kept: { id: kept.id, number: kept.number, name: kept.name, state: kept.state },
          gone: { id: gone.id, number: gone.number, name: gone.name, state: gone.state },
          reason: row.reason,
          state: row.state,
          rows: counted,
          since: [],
          mergedBy: nameOf(row.mergedBy),
          mergedAt: row.mergedAt,
          doneAt: row.doneAt,
          undoUntil: undoUntil(row),
          undoneBy: nameOf(row.undoneBy),
          undoneAt: row.undoneAt,
        },
      ];
    });
  };
  const one = async (ctx: Ctx, id: string) => {
    const row = await findMerge(ctx.db, id);
    const [shown] = row ? await answer(ctx, [row]) : [];
    if (!row || !shown) throw problems.merge_not_found();
    if (shown.undoUntil === null) return shown;
    const since = [];
    for (const { table, label, countAfter } of owned) {
      const count = await countAfter(ctx.db, row.keptId, row.id);
      if (count > 0) since.push({ table, label, count });
    }
    return { ...shown, since };
  };
  return [
    route({
      operationId: 'corporate.customerMerges.preview',
      method: 'GET',
      path: '/api/corporate/customers/:id/merge-preview',
      summary: 'What a merge would do, before anything: rows, people, fields, and what forbids it',
      access: merging,
      params: idParams,
      query: previewQuery,
      response: weighed,
      problems: [problems.not_found, problems.same_customer],
      example: { params: CUSTOMER, query: { goneId: stableId('customer-2') } },
      handler: async (ctx, { params, query }) => {
        const { kept, gone, rows, people, obstacles, staying } = await weighMerge(ctx, owned, {
          keptId: params.id,
          goneId: query.goneId,
        });
        // What the kept one is asked, of both.
        const { categoryId } = kept;
        const asked = [kept, gone].map(({ id }) => ({ id, categoryId }));
        const customBy = await customOf(ctx, asked);
        const sideOf = (row: CustomerRow) => {
          return { ...profileOf(row), ...maskedNumbers(row), custom: customBy({ id: row.id, categoryId }) };
        };
        return {
          kept: sideOf(kept),
          gone: sideOf(gone),
          otherNumbers: PERSONAL_NUMBERS.filter((field) => kept[field] !== gone[field]),
          rows: [...rows],
          people: people.map(({ kept: ofKept, gone: ofGone, afterUnticked, afterTicked, ...who }) => ({
            ...who,
            kept: ofKept && [...ofKept],
            gone: ofGone && [...ofGone],
            afterUnticked: [...afterUnticked],
            afterTicked: [...afterTicked],
          })),
          obstacles: [...obstacles],
          stayingVerifications: staying,
        };
      },
    }),
    route({
      operationId: 'corporate.customerMerges.create',
      method: 'POST',
      path: '/api/corporate/customers/:id/merges',
      summary: 'Merge another customer into this one; it can be undone within a day',
      access: merging,
      recentProof: true,
      params: idParams,
      body: mergeBody,
      response: mergeSchema,
      status: 201,
      problems: [
        problems.not_found,
        problems.same_customer,
        problems.merge_forbidden,
        problems.merge_owner_unticked,
        problems.merge_unproven,
      ],
      example: {
        params: CUSTOMER,
        body: { goneId: stableId('customer-2'), reason: 'Inscrit deux fois', fieldsOfGone: ['phone'], access: [] },
      },
      handler: async (ctx, { params, body }) => {
        const { id } = await mergeCustomers(ctx, owned, { ...body, keptId: params.id });
        return one(ctx, id);
      },
    }),
    route({
      operationId: 'corporate.customerMerges.list',
      method: 'GET',
      path: '/api/corporate/customers/:id/merges',
      summary: 'The merges that a customer is or was part of, the newest first; at most fifty',
      access: read,
      params: idParams,
      response: z.object({ items: z.array(mergeSchema) }),
      problems: [problems.not_found],
      example: { params: CUSTOMER },
      handler: async (ctx, { params }) => {
        if (!(await findCustomer(ctx.db, ctx.actor, params.id))) throw problems.not_found();
        return { items: await answer(ctx, await listMerges(ctx.db, params.id)) };
      },
    }),
    route({
      operationId: 'corporate.customerMerges.get',
      method: 'GET',
      path: '/api/corporate/customer-merges/:id',
      summary: 'A merge: how far it has come, and until when it can be undone',
      access: read,
      params: idParams,
      response: mergeSchema,
      problems: [problems.merge_not_found],
      example: { params: { id: stableId('merge-1') } },
      handler: (ctx, { params }) => one(ctx, params.id),
    }),
    route({
      operationId: 'corporate.customerMerges.undo',
      method: 'PUT',
      path: '/api/corporate/customer-merges/:id/undoing',
      summary: 'Undo a merge within a day: what it handed over goes back, what came since stays',
      access: merging,
      recentProof: true,
      params: idParams,
      body: reasonBody,
      response: mergeSchema,
      problems: [problems.merge_not_found, problems.undo_forbidden],
      example: { params: { id: stableId('merge-1') }, body: { reason: 'Ce sont deux sociétés' } },
      handler: async (ctx, { params, body }) => {
        await undoMerge(ctx, { id: params.id, ...body });
        return one(ctx, params.id);
      },
    }),
  ];
}

import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { flag, idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { usersByIds } from '@cm/identity';
import { z } from 'zod';
import { findCustomers } from '../customer.queries.ts';
import { decideImportRow } from '../decide-import-row.ts';
import {
  importArrival,
  importChoice,
  importCounts,
  importEncoding,
  importFieldMapping,
  importFormat,
  IMPORT_LIMITS,
  importMapping,
  importReason,
  importState,
  importVerdict,
} from '../import.ts';
import {
  cellsOf,
  fieldMappingOf,
  countVerdicts,
  findImport,
  listImportRows,
  listImports,
  listRowsBelow,
  mappingOf,
  type ImportRow,
  reasonsOf,
} from '../import.queries.ts';
import { mapImport } from '../map-import.ts';
import { maskedCells, maskedReasons } from '../masked-cells.ts';
import { problems } from '../problems.ts';
import { receiveImport } from '../receive-import.ts';
import { refusedRows } from '../refused-rows.ts';
import { startImport } from '../run-import.ts';
import { imports } from '../throttles.ts';

const access = { permission: 'customers.import' } as const;
const IMPORT = { id: stableId('customer-import-1') };
const PREVIEW = { rows: 5, letters: 200 };

const line = named(
  'ListedCustomerImport',
  z.object({
    id: z.uuid(),
    number: z.string(),
    filename: z.string(),
    format: importFormat,
    source: z.string(),
    state: importState,
    rowCount: z.int(),
    counts: importCounts,
    by: z.string().nullable(),
    createdAt: instant(),
  }),
);

const recordSchema = named(
  'CustomerImport',
  line.extend({
    columns: z.array(z.string()),
    mapping: importMapping,
    fieldMapping: importFieldMapping,
    arriveAs: importArrival,
    version: z.int(),
    checkedAt: instant().nullable(),
    finishedAt: instant().nullable(),
    /** Until then its rows can be read; later they are deleted. */
    rowsKeptUntil: instant(),
    /** The first rows as they stand in the file, long cells shortened and personal numbers masked. */
    preview: z.array(z.array(z.string())),
  }),
);

const rowSchema = named(
  'CustomerImportRow',
  z.object({
    id: z.uuid(),
    number: z.int(),
    /** As they stand in the file, shortened. */
    sourceId: z.string(),
    name: z.string(),
    email: z.string(),
    verdict: importVerdict.nullable(),
    reasons: z.array(importReason),
    choice: importChoice.nullable(),
    /** Whom the row became, or whom it is like. */
    customer: z.object({ id: z.uuid(), number: z.string(), name: z.string() }).nullable(),
  }),
);

const shortened = (text: string): string =>
  text.length > PREVIEW.letters ? `${text.slice(0, PREVIEW.letters - 1)}…` : text;

async function lines(ctx: Ctx, rows: readonly ImportRow[]) {
  const people = await usersByIds(
    ctx,
    rows.map(({ createdBy }) => createdBy),
  );
  return rows.map((row) => ({
    ...row,
    counts: importCounts.parse(row.counts),
    by: people.get(row.createdBy)?.name ?? null,
  }));
}

async function record(ctx: Ctx, id: string) {
  return ctx.transaction(async (tx) => {
    const row = await findImport(tx.db, id);
    if (!row) throw problems.import_not_found();
    const first = await listRowsBelow(tx.db, id, { number: 0, limit: PREVIEW.rows });
    const [known] = await lines(tx, [row]);
    if (!known) throw problems.import_not_found();
    const meaning = { mapping: mappingOf(row), fieldMapping: fieldMappingOf(row) };
    const isUnderWay = row.state === 'checking' || row.state === 'running';
    return {
      ...known,
      ...(isUnderWay ? { counts: await countVerdicts(tx.db, id) } : {}),
      ...meaning,
      preview: first.map((one) => maskedCells(cellsOf(one), meaning).map(shortened)),
    };
  });
}

export const corporateImportRoutes = [
  route({
    operationId: 'corporate.customerImports.list',
    method: 'GET',
    path: '/api/corporate/customer-imports',
    summary: 'Imports of customers, the newest first',
    access,
    query: z.strictObject(pageQuery(['-createdAt'])),
    response: pageOf(line),
    example: { query: { limit: '20' } },
    handler: async (ctx, { query }) => {
      const page = await listImports(ctx.db, query);
      return { items: await lines(ctx, page.items), nextCursor: page.nextCursor };
    },
  }),
  manualRoute({
    operationId: 'corporate.customerImports.create',
    method: 'POST',
    path: '/api/corporate/customer-imports',
    summary: 'Read a CSV file or a WHMCS dump (multipart/form-data, one part); nothing is imported yet',
    access,
    query: z.strictObject({
      id: z.uuid().optional(),
      source: z
        .string()
        .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/)
        .optional(),
      encoding: importEncoding.default('auto'),
      /** Those of a WHMCS dump are taken over, so that its clients sign in with them. */
      passwords: flag.optional(),
    }),
    response: recordSchema,
    status: 201,
    upload: { maxBytes: IMPORT_LIMITS.bytes },
    throttle: [imports],
    problems: [
      problems.import_too_large,
      problems.import_not_text,
      problems.import_empty,
      problems.import_no_clients,
      problems.import_bad_quotes,
      problems.import_line_too_long,
      problems.import_bad_sql,
      problems.import_too_many_rows,
      problems.import_too_many_columns,
      problems.import_cell_too_long,
    ],
    example: { query: { source: 'ancien-fichier' } },
    handler: async (ctx: OutsideCtx<'secrets'>, { query }, exchange) => {
      const { filename, bytes } = await exchange.file();
      const passwords = query.passwords === 'true';
      return record(ctx, await receiveImport(ctx, { ...query, filename, bytes, passwords }));
    },
  }),
  route({
    operationId: 'corporate.customerImports.get',
    method: 'GET',
    path: '/api/corporate/customer-imports/:id',
    summary: 'An import: its columns and what they mean, how far it has come, rows by verdict',
    access,
    params: idParams,
    response: recordSchema,
    problems: [problems.import_not_found],
    example: { params: IMPORT },
    handler: (ctx, { params }) => record(ctx, params.id),
  }),
  route({
    operationId: 'corporate.customerImports.map',
    method: 'PUT',
    path: '/api/corporate/customer-imports/:id/mapping',
    summary: 'Say what the columns mean; every row is checked by it, and nothing is imported yet',
    access,
    params: idParams,
    body: z.strictObject({
      mapping: importMapping,
      fieldMapping: importFieldMapping.default({}),
      arriveAs: importArrival.default('prospect'),
      version: z.int().min(1),
    }),
    response: recordSchema,
    problems: [problems.import_not_found, problems.import_wrong_state, problems.import_mapping],
    example: {
      params: IMPORT,
      body: { mapping: { sourceId: 0, name: 1, email: 2 }, arriveAs: 'prospect', version: 1 },
    },
    handler: async (ctx, { params, body }) => {
      await mapImport(ctx, { ...body, id: params.id });
      return record(ctx, params.id);
    },
  }),
  route({
    operationId: 'corporate.customerImports.run',
    method: 'POST',
    path: '/api/corporate/customer-imports/:id/run',
    summary: 'Import the rows that were checked, and what was decided since; a run that stopped goes on',
    access,
    params: idParams,
    response: recordSchema,
    problems: [problems.import_not_found, problems.import_wrong_state],
    example: { params: IMPORT },
    handler: async (ctx, { params }) => {
      await startImport(ctx, params.id);
      return record(ctx, params.id);
    },
  }),
  route({
    operationId: 'corporate.customerImportRows.list',
    method: 'GET',
    path: '/api/corporate/customer-imports/:id/rows',
    summary: 'The rows of an import with their verdicts and reasons, in the order of the file',
    access,
    params: idParams,
    query: z.strictObject({ ...pageQuery(['number']), verdict: importVerdict.optional() }),
    response: pageOf(rowSchema),
    problems: [problems.import_not_found],
    example: { params: IMPORT, query: { verdict: 'refused' } },
    handler: async (ctx, { params, query }) => {
      const owner = await findImport(ctx.db, params.id);
      if (!owner) throw problems.import_not_found();
      const page = await listImportRows(ctx.db, params.id, query);
      const ids = page.items.flatMap(({ customerId }) => customerId ?? []);
      const customers = new Map((await findCustomers(ctx.db, ctx.actor, ids)).map((one) => [one.id, one]));
      const mapping = mappingOf(owner);
      const fieldMapping = fieldMappingOf(owner);
      const items = page.items.map((row) => {
        const cells = maskedCells(cellsOf(row), { mapping, fieldMapping });
        const cell = (index: number | undefined) => (index === undefined ? '' : shortened(cells[index] ?? ''));
        const names = [mapping.firstName, mapping.lastName].map(cell).filter(Boolean).join(' ');
        const customer = customers.get(row.customerId ?? '');
        return {
          ...row,
          sourceId: cell(mapping.sourceId),
          name: cell(mapping.companyName) || cell(mapping.name) || names,
          email: cell(mapping.email),
          reasons: maskedReasons(reasonsOf(row)),
          customer: customer ? { id: customer.id, number: customer.number, name: customer.name } : null,
        };
      });
      return { items, nextCursor: page.nextCursor };
    },
  }),
  route({
    operationId: 'corporate.customerImportRows.decide',
    method: 'PUT',
    path: '/api/corporate/customer-imports/:id/rows/:rowId/choice',
    summary: 'Say of a duplicate whether it is a customer of its own or the one that is there; the next run does it',
    access,
    params: z.strictObject({ id: z.uuid(), rowId: z.uuid() }),
    body: z.strictObject({ choice: importChoice.nullable() }),
    response: z.object({ id: z.uuid() }),
    problems: [
      problems.import_not_found,
      problems.import_row_not_found,
      problems.import_wrong_state,
      problems.import_no_choice,
    ],
    example: { params: { ...IMPORT, rowId: stableId('customer-import-row-1') }, body: { choice: 'create' } },
    handler: async (ctx, { params, body }) => {
      await decideImportRow(ctx, { importId: params.id, rowId: params.rowId, choice: body.choice });
      return { id: params.rowId };
    },
  }),
  manualRoute({
    operationId: 'corporate.customerImports.refused',
    method: 'GET',
    path: '/api/corporate/customer-imports/:id/refused',
    summary:
      'The rows that were refused or wait for a choice, as CSV with the reason of each; personal numbers masked without `kyc.originals`',
    access,
    writes: true,
    params: idParams,
    response: null,
    produces: ['text/csv; charset=utf-8'],
    problems: [problems.import_not_found],
    example: { params: IMPORT },
    handler: (ctx, { params }) => refusedRows(ctx, params.id),
  }),
];

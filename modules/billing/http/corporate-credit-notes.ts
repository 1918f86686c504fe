import type { OutsideCtx } from '@cm/kit/ctx';
import { idParams, manualRoute, route } from '@cm/kit/http/route';
import { stableId, uuid } from '@cm/kit/ids';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { findCreditNote, listCreditNotes } from '../credit-note.queries.ts';
import { ensureCreditNotePdf } from '../ensure-pdf.ts';
import { findInvoice } from '../invoice.queries.ts';
import { issueCreditNote } from '../issue-credit-note.ts';
import { problems } from '../problems.ts';
import { creditNoteAnswer, creditNoteItem } from './answers.ts';
import { pdfDownload } from './pdf-download.ts';

const read = { permission: 'invoices.read' } as const;

export const corporateCreditNotes = [
  route({
    operationId: 'corporate.creditNotes.list',
    method: 'GET',
    path: '/api/corporate/credit-notes',
    summary: 'Credit notes, newest first',
    access: read,
    query: z.strictObject({
      ...pageQuery(['-createdAt']),
      customerId: z.uuid().optional(),
      invoiceId: z.uuid().optional(),
    }),
    response: pageOf(creditNoteItem),
    example: { query: {} },
    handler: async (ctx, { query }) => {
      const beforeId = decodeCursor(query.cursor, query.sort)?.id ?? null;
      const rows = await listCreditNotes(ctx.db, query, { beforeId, limit: query.limit });
      const page = toPage(rows, query.limit, query.sort, (row) => row.issuedOn);
      return { ...page, items: page.items.map(creditNoteAnswer) };
    },
  }),
  route({
    operationId: 'corporate.creditNotes.create',
    method: 'POST',
    path: '/api/corporate/invoices/:id/credit-notes',
    summary: 'Credit an issued invoice, whole or by line',
    access: { permission: 'invoices.manage' },
    recentProof: true,
    idempotency: 'required',
    params: idParams,
    body: z.strictObject({
      id: uuid().optional(),
      reason: z.string().trim().min(1).max(500),
      /** Amounts before tax by line; null credits all that remains. */
      lines: z
        .array(z.strictObject({ id: z.uuid(), ht: z.int().min(1).max(9_000_000_000_000_000) }))
        .min(1)
        .max(500)
        .nullable()
        .default(null),
    }),
    response: creditNoteItem,
    status: 201,
    problems: [
      problems.not_found,
      problems.not_issued,
      problems.nothing_to_credit,
      problems.credit_above_remaining,
      common.conflict,
    ],
    example: { params: { id: stableId('invoice-2') }, body: { reason: 'Service non fourni' } },
    handler: async (ctx, { params, body }) => {
      const id = await issueCreditNote(ctx, { ...body, invoiceId: params.id });
      const note = await findCreditNote(ctx.db, id);
      const invoice = await findInvoice(ctx.db, params.id);
      if (!note || !invoice) throw problems.not_found();
      return creditNoteAnswer({ ...note, invoiceNumber: invoice.number });
    },
  }),
  manualRoute({
    operationId: 'corporate.creditNotes.pdf',
    method: 'GET',
    path: '/api/corporate/credit-notes/:id/pdf',
    summary: 'The PDF of a credit note',
    access: read,
    params: idParams,
    response: null,
    produces: ['application/pdf'],
    problems: [problems.not_found],
    example: { params: { id: stableId('credit-note-1') } },
    handler: async (ctx: OutsideCtx<'pdf'>, { params }) => pdfDownload(ctx, await ensureCreditNotePdf(ctx, params.id)),
  }),
];

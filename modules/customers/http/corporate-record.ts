import { named } from '@cm/kit/named';
import { downloadContentTypes, fileInfoSchema, fileProblems, filesByIds, unreadable } from '@cm/files';
import { staffHolding, usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { mention, mentionedIn } from '@cm/kit/mentions';
import { flag, idParams, instant, route, created, manualRoute } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { MAX_PAGE, pageOf } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { addDocument } from '../add-document.ts';
import { addNote } from '../add-note.ts';
import { findCustomer } from '../customer.queries.ts';
import { problems } from '../problems.ts';
import { readDocument } from '../read-document.ts';
import { changeNote } from '../change-note.ts';
import { hasNote, listNoteRows, listNoteVersions } from '../note.queries.ts';
import { pinNote } from '../pin-note.ts';
import { listDocumentRows } from '../record.queries.ts';
import { documentBody, noteBody, noteChange } from './bodies.ts';
import { CUSTOMER, manage, read } from './corporate.ts';

const pageOnly = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
  cursor: z.string().max(500).optional(),
});
const noteSchema = named(
  'CustomerNote',
  z.object({
    id: z.uuid(),
    version: z.int(),
    /** A colleague is mentioned as `@{id}`. */
    body: z.string(),
    mentions: z.array(mention),
    author: z.string().nullable(),
    createdAt: instant(),
    /** When it was changed last; null when it says what it said at first. */
    editedAt: instant().nullable(),
    pinned: z.boolean(),
    /** Whether the reader wrote it, and may change it. */
    mine: z.boolean(),
  }),
);
const documentSchema = named(
  'CustomerDocument',
  z.object({
    id: z.uuid(),
    title: z.string(),
    author: z.string().nullable(),
    file: fileInfoSchema.nullable(),
    createdAt: instant(),
  }),
);

const MAX_VERSIONS = 100;
const noteParams = z.strictObject({ id: z.uuid(), noteId: z.uuid() });
const NOTE = { ...CUSTOMER, noteId: stableId('customer-note-1') };

async function assertVisible(ctx: Ctx, customerId: string): Promise<void> {
  if (!(await findCustomer(ctx.db, ctx.actor, customerId))) throw problems.not_found();
}

/** The people whom texts mention, asked for once; a name that is gone is a dash. */
async function mentionsIn(ctx: Ctx, rows: readonly { body: string }[]) {
  const users = await usersByIds(
    ctx,
    rows.flatMap(({ body }) => mentionedIn(body)),
  );
  return (body: string) => mentionedIn(body).map((id) => ({ id, name: users.get(id)?.name ?? '—' }));
}

async function authorsOf(ctx: Ctx, rows: readonly { authorId: string | null }[]) {
  return usersByIds(
    ctx,
    rows.map((row) => row.authorId).filter((id) => id !== null),
  );
}

export const corporateRecordRoutes = [
  route({
    operationId: 'corporate.customerNotes.list',
    method: 'GET',
    path: '/api/corporate/customers/:id/notes',
    summary: 'The notes of the staff on a customer, newest first',
    access: read,
    params: idParams,
    query: pageOnly.extend({ pinned: flag.optional() }),
    response: pageOf(noteSchema),
    problems: [problems.not_found],
    example: { params: CUSTOMER },
    handler: async (ctx, { params, query }) => {
      await assertVisible(ctx, params.id);
      const { pinned, ...paged } = query;
      const isPinned = pinned === undefined ? undefined : pinned === 'true';
      const page = await listNoteRows(ctx.db, { ...paged, isPinned, customerId: params.id });
      const authors = await authorsOf(ctx, page.items);
      const named = await mentionsIn(ctx, page.items);
      const reader = ctx.actor.kind === 'staff' ? ctx.actor.userId : null;
      const items = page.items.map(({ id, version, body, authorId, createdAt, editedAt, pinnedAt }) => ({
        id,
        version,
        body,
        mentions: named(body),
        createdAt,
        editedAt,
        author: authors.get(authorId ?? '')?.name ?? null,
        pinned: pinnedAt !== null,
        mine: authorId !== null && authorId === reader,
      }));
      return { items, nextCursor: page.nextCursor };
    },
  }),
  route({
    operationId: 'corporate.customerNotes.mentionable',
    method: 'GET',
    path: '/api/corporate/customers/:id/notes/mentionable',
    summary: 'Colleagues whom a note on the customer may mention, by name, at most 200',
    access: manage,
    params: idParams,
    response: z.object({ items: z.array(mention) }),
    problems: [problems.not_found],
    example: { params: CUSTOMER },
    handler: async (ctx, { params }) => {
      await assertVisible(ctx, params.id);
      const people = await staffHolding(ctx, 'customers.read');
      return { items: people.map(({ id, name }) => ({ id, name })) };
    },
  }),
  route({
    operationId: 'corporate.customerNotes.create',
    method: 'POST',
    path: '/api/corporate/customers/:id/notes',
    summary: 'Write a note that only the staff read',
    access: manage,
    params: idParams,
    body: noteBody,
    response: created,
    status: 201,
    problems: [problems.not_found, problems.unknown_mention, problems.too_many_mentions],
    example: { params: CUSTOMER, body: { body: 'Préfère être appelé le matin.' } },
    handler: (ctx, { params, body }) => addNote(ctx, { ...body, customerId: params.id }),
  }),
  route({
    operationId: 'corporate.customerNotes.update',
    method: 'PATCH',
    path: '/api/corporate/customers/:id/notes/:noteId',
    summary: 'Change what one’s own note says; what it said is kept',
    access: manage,
    params: noteParams,
    body: noteChange,
    response: null,
    problems: [
      problems.not_found,
      problems.note_not_found,
      problems.note_of_another,
      problems.unknown_mention,
      problems.too_many_mentions,
      common.conflict,
    ],
    example: { params: NOTE, body: { version: 1, body: 'Préfère être appelé l’après-midi.' } },
    handler: (ctx, { params, body }) => changeNote(ctx, { ...body, customerId: params.id, noteId: params.noteId }),
  }),
  route({
    operationId: 'corporate.customerNotes.pin',
    method: 'PUT',
    path: '/api/corporate/customers/:id/notes/:noteId/pin',
    summary: 'Put a note above the others, or back among them',
    access: manage,
    params: noteParams,
    body: z.strictObject({ pinned: z.boolean() }),
    response: null,
    problems: [problems.not_found, problems.note_not_found, problems.too_many_pinned],
    example: { params: NOTE, body: { pinned: true } },
    handler: (ctx, { params, body }) => pinNote(ctx, { ...body, customerId: params.id, noteId: params.noteId }),
  }),
  route({
    operationId: 'corporate.customerNotes.versions',
    method: 'GET',
    path: '/api/corporate/customers/:id/notes/:noteId/versions',
    summary: 'What a note said before it was changed, newest first, at most a hundred',
    access: read,
    params: noteParams,
    response: z.object({
      items: z.array(
        z.object({ version: z.int(), body: z.string(), mentions: z.array(mention), writtenAt: instant() }),
      ),
    }),
    problems: [problems.not_found, problems.note_not_found],
    example: { params: NOTE },
    handler: async (ctx, { params }) => {
      await assertVisible(ctx, params.id);
      if (!(await hasNote(ctx.db, params.id, params.noteId))) throw problems.note_not_found();
      const rows = await listNoteVersions(ctx.db, params.noteId, MAX_VERSIONS);
      const named = await mentionsIn(ctx, rows);
      return {
        items: rows.map(({ version, body, writtenAt }) => ({ version, body, mentions: named(body), writtenAt })),
      };
    },
  }),
  route({
    operationId: 'corporate.customerDocuments.list',
    method: 'GET',
    path: '/api/corporate/customers/:id/documents',
    summary: 'The documents filed with a customer, newest first',
    access: read,
    params: idParams,
    query: pageOnly,
    response: pageOf(documentSchema),
    problems: [problems.not_found],
    example: { params: CUSTOMER },
    handler: async (ctx, { params, query }) => {
      await assertVisible(ctx, params.id);
      const page = await listDocumentRows(ctx.db, { ...query, customerId: params.id });
      const authors = await authorsOf(ctx, page.items);
      const fileIds = page.items.map((row) => row.fileId);
      const files = new Map((await filesByIds(ctx, fileIds)).map((file) => [file.id, file]));
      const items = page.items.map(({ id, title, authorId, fileId, createdAt }) => ({
        id,
        title,
        createdAt,
        author: authors.get(authorId ?? '')?.name ?? null,
        file: files.get(fileId) ?? null,
      }));
      return { items, nextCursor: page.nextCursor };
    },
  }),
  route({
    operationId: 'corporate.customerDocuments.create',
    method: 'POST',
    path: '/api/corporate/customers/:id/documents',
    summary: 'File an uploaded document with a customer',
    access: manage,
    params: idParams,
    body: documentBody,
    response: created,
    status: 201,
    problems: [problems.not_found, fileProblems.not_found, fileProblems.infected],
    example: { params: CUSTOMER, body: { fileId: stableId('file-staff-upload-1'), title: 'Contrat-cadre signé' } },
    handler: (ctx, { params, body }) => addDocument(ctx, { ...body, customerId: params.id }),
  }),
  manualRoute({
    operationId: 'corporate.customerDocuments.download',
    method: 'GET',
    path: '/api/corporate/customers/:id/documents/:documentId/content',
    summary: 'A document filed with a customer; the reading is recorded',
    access: read,
    params: z.strictObject({ id: z.uuid(), documentId: z.uuid() }),
    response: null,
    produces: downloadContentTypes,
    writes: true,
    problems: [problems.document_not_found, ...unreadable],
    example: { params: { ...CUSTOMER, documentId: stableId('customer-document-1') } },
    handler: (ctx, { params }) => readDocument(ctx, params.id, params.documentId),
  }),
];

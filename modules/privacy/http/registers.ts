import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { created, idParams, instant, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { exportRegister } from '../export-register.ts';
import { problems } from '../problems.ts';
import { activityFields, breachFields, isNotifiedLate } from '../register.ts';
import { activityVersions, type BreachRow, breachVersions, listActivities, listBreaches } from '../register.queries.ts';
import { writeActivity, writeBreach } from '../write-register.ts';

const versioned = { id: z.uuid(), version: z.int(), writtenAt: instant(), writtenBy: z.string() };
const activity = named('ProcessingActivity', z.object({ ...versioned, ...activityFields }));
const breach = named(
  'DataBreach',
  z.object({ ...versioned, ...breachFields, notifyBy: z.iso.date(), late: z.boolean() }),
);
const writtenActivity = named('WrittenActivity', z.strictObject(activityFields));
const writtenBreach = named('WrittenBreach', z.strictObject(breachFields));
const seen = { version: z.int().min(1) };

/** Rows with the name of who wrote them. */
async function byName<R extends { readonly writtenBy: string }>(ctx: Ctx, rows: readonly R[]) {
  const people = await usersByIds(ctx, [...new Set(rows.map(({ writtenBy }) => writtenBy))]);
  return rows.map((row) => ({ ...row, writtenBy: people.get(row.writtenBy)?.name ?? '' }));
}

async function breachAnswers(ctx: Ctx, rows: readonly BreachRow[]) {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  return (await byName(ctx, rows)).map((row) => ({ ...row, late: isNotifiedLate(row, today) }));
}

const read = { permission: 'registers.read' } as const;
const manage = { permission: 'registers.manage' } as const;
const csv = ['text/csv; charset=utf-8'];
const id = stableId('activity-1');
const breachId = stableId('breach-1');

const exampleActivity = {
  name: 'Support client',
  purpose: 'Répondre aux demandes des clients',
  people: 'Clients et leurs collaborateurs',
  data: 'Nom, e-mail, téléphone, messages',
  recipients: 'Équipe support',
  transfers: '',
  retention: 'Trois ans après la clôture',
  measures: 'Accès par rôle, journal d’audit',
  reference: '',
  ended: false,
};
const exampleBreach = {
  title: 'Fichier envoyé au mauvais destinataire',
  description: 'Un relevé a été envoyé à un autre client.',
  discoveredOn: '2026-03-01',
  notifiedOn: null,
  notification: '',
  people: 'Un client',
  data: 'Nom, adresse, montants',
  consequences: 'Faibles',
  measures: 'Le destinataire a confirmé la suppression',
  peopleTold: 'undecided',
  peopleToldReason: '',
  closed: false,
} as const;

const activityRoutes = [
  route({
    operationId: 'admin.processingActivities.list',
    method: 'GET',
    path: '/api/admin/processing-activities',
    summary: 'The register of processing activities, at most a thousand',
    access: read,
    response: z.object({ items: z.array(activity) }),
    example: {},
    handler: async (ctx) => ({ items: await byName(ctx, await listActivities(ctx.db)) }),
  }),
  route({
    operationId: 'admin.processingActivities.versions',
    method: 'GET',
    path: '/api/admin/processing-activities/:id/versions',
    summary: 'Every version of a processing activity, the newest first',
    access: read,
    params: idParams,
    response: z.object({ items: z.array(activity) }),
    problems: [problems.record_not_found],
    example: { params: { id } },
    handler: async (ctx, { params }) => {
      const rows = await activityVersions(ctx.db, params.id);
      if (rows.length === 0) throw problems.record_not_found();
      return { items: await byName(ctx, rows) };
    },
  }),
  route({
    operationId: 'admin.processingActivities.create',
    method: 'POST',
    path: '/api/admin/processing-activities',
    summary: 'Write a processing activity into the register',
    access: manage,
    body: writtenActivity,
    response: created,
    status: 201,
    problems: [problems.record_not_found],
    example: { body: exampleActivity },
    handler: (ctx, { body }) => writeActivity(ctx, body, null),
  }),
  route({
    operationId: 'admin.processingActivities.update',
    method: 'PUT',
    path: '/api/admin/processing-activities/:id',
    summary: 'Write the next version of a processing activity',
    access: manage,
    params: idParams,
    body: z.strictObject({ ...activityFields, ...seen }),
    response: null,
    problems: [problems.record_not_found, common.stale],
    example: { params: { id }, body: { ...exampleActivity, version: 1 } },
    handler: async (ctx, { params, body: { version, ...fields } }) =>
      void (await writeActivity(ctx, fields, { id: params.id, version })),
  }),
  route({
    operationId: 'admin.processingActivities.export',
    method: 'GET',
    path: '/api/admin/processing-activities/export',
    summary: 'The register of processing activities as CSV; that it left is recorded',
    access: read,
    writes: true,
    response: null,
    produces: csv,
    example: {},
    handler: (ctx) => exportRegister(ctx, 'activities'),
  }),
];

const breachProblems = [
  problems.record_not_found,
  problems.day_to_come,
  problems.notified_before,
  problems.decision_unexplained,
  problems.breach_open,
];

/** The registers of the operator, kept by the DSI. */
export const registerRoutes = [
  ...activityRoutes,
  route({
    operationId: 'admin.breaches.list',
    method: 'GET',
    path: '/api/admin/breaches',
    summary: 'The register of breaches of personal data, at most a thousand',
    access: read,
    response: z.object({ items: z.array(breach) }),
    example: {},
    handler: async (ctx) => ({ items: await breachAnswers(ctx, await listBreaches(ctx.db)) }),
  }),
  route({
    operationId: 'admin.breaches.versions',
    method: 'GET',
    path: '/api/admin/breaches/:id/versions',
    summary: 'Every version of a breach, the newest first',
    access: read,
    params: idParams,
    response: z.object({ items: z.array(breach) }),
    problems: [problems.record_not_found],
    example: { params: { id: breachId } },
    handler: async (ctx, { params }) => {
      const rows = await breachVersions(ctx.db, params.id);
      if (rows.length === 0) throw problems.record_not_found();
      return { items: await breachAnswers(ctx, rows) };
    },
  }),
  route({
    operationId: 'admin.breaches.create',
    method: 'POST',
    path: '/api/admin/breaches',
    summary: 'Record a breach of personal data: the days for telling the authority begin with its discovery',
    access: manage,
    body: writtenBreach,
    response: created,
    status: 201,
    problems: breachProblems,
    example: { body: exampleBreach },
    handler: (ctx, { body }) => writeBreach(ctx, body, null),
  }),
  route({
    operationId: 'admin.breaches.update',
    method: 'PUT',
    path: '/api/admin/breaches/:id',
    summary: 'Write the next version of a breach',
    access: manage,
    params: idParams,
    body: z.strictObject({ ...breachFields, ...seen }),
    response: null,
    problems: [...breachProblems, common.stale],
    example: { params: { id: breachId }, body: { ...exampleBreach, version: 1 } },
    handler: async (ctx, { params, body: { version, ...fields } }) =>
      void (await writeBreach(ctx, fields, { id: params.id, version })),
  }),
  route({
    operationId: 'admin.breaches.export',
    method: 'GET',
    path: '/api/admin/breaches/export',
    summary: 'The register of breaches as CSV; that it left is recorded',
    access: read,
    writes: true,
    response: null,
    produces: csv,
    example: {},
    handler: (ctx) => exportRegister(ctx, 'breaches'),
  }),
];

import { named } from '@cm/kit/named';
import { words } from '@cm/kit/i18n';
import { eventsByName } from '@cm/kit/events';
import { changedField, changeWords } from '@cm/kit/say-changes';
import type { ModuleManifest } from '@cm/kit/module';
import { clientNames, usersByIds } from '@cm/identity';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { instant, manualRoute, route } from '@cm/kit/http/route';
import { z } from 'zod';
import { day } from '@cm/kit/dates';
import { exportEntries } from '../export-entries.ts';
import { listEntries } from '../list-entries.ts';
import { verifyAudit } from '../verify-audit.ts';
import { exportsOfLog, verifications } from '../throttles.ts';

/** `staff:<uuid>` shown with the person's name. */
async function actorNames(ctx: Ctx, actors: readonly string[]): Promise<Map<string, string>> {
  const ids = actors.flatMap((actor) => /^(?:staff|customer):([0-9a-f-]{36})$/.exec(actor)?.[1] ?? []);
  const users = await usersByIds(ctx, ids);
  return new Map(actors.map((actor) => [actor, users.get(actor.split(':')[1] ?? '')?.name ?? actor]));
}

const actedVia = named('ActedVia', z.enum(['client', 'emergency']));
/** `client:<uuid>` with the client's name. */
async function viaNamed(ctx: Ctx, all: readonly (string | null)[]) {
  const parts = all.flatMap((via) => (via === null ? [] : [via.split(':')]));
  const names = await clientNames(
    ctx,
    parts.flatMap(([kind, id]) => (kind === 'client' && id !== undefined ? [id] : [])),
  );
  return (via: string | null) => {
    if (via === null) return null;
    const [kind, id = ''] = via.split(':');
    return { kind: actedVia.parse(kind), id, name: names.get(id) ?? null };
  };
}

const eventName = named('EventName', z.object({ name: z.string(), label: words }));
const subjectName = named('SubjectName', z.object({ type: z.string(), label: words }));

/** The routes of the log, which name events and what they are about as the modules that run together call them. */
export function adminRoutes(modules: readonly ModuleManifest[]) {
  const events = eventsByName(modules);
  const changes = changeWords(modules);
  const subjects = new Map(modules.flatMap((module) => Object.entries(module.subjects ?? {})));
  return [
    route({
      operationId: 'admin.audit.events',
      method: 'GET',
      path: '/api/admin/audit/events',
      summary: 'Every event that the log may hold, with what it is called',
      access: { permission: 'audit.read' },
      response: z.object({ items: z.array(eventName), subjects: z.array(subjectName) }),
      example: {},
      handler: async () => ({
        items: [...events.values()].map(({ name, label }) => ({ name, label })),
        subjects: [...subjects].map(([type, label]) => ({ type, label })),
      }),
    }),
    route({
      operationId: 'admin.audit.list',
      method: 'GET',
      path: '/api/admin/audit',
      summary: 'What happened, newest first, from the tamper-evident log',
      access: { permission: 'audit.read' },
      query: z.strictObject({
        /** Beginnings of words, all of which the entry has. */
        q: z.string().max(100).optional(),
        /** Days of the tenant's time zone, both included. */
        from: day().optional(),
        to: day().optional(),
        name: z.string().max(80).optional(),
        actor: z.string().max(80).optional(),
        subjectType: z.string().max(40).optional(),
        subjectId: z.string().max(80).optional(),
        /** By what it was done: `client:<uuid>`, `emergency:<uuid>`. */
        via: z.string().max(50).optional(),
        before: z.coerce.number().int().positive().optional(),
        limit: z.coerce.number().int().min(1).max(100).default(50),
      }),
      response: z.object({
        items: z.array(
          z.object({
            position: z.number(),
            id: z.uuid(),
            name: z.string(),
            /** What the event is called; null when no module of today knows it. */
            label: words.nullable(),
            actor: z.string(),
            actorName: z.string(),
            /** The person in whose place the actor acted; null where everybody is themself. */
            onBehalfOf: z.string().nullable(),
            onBehalfOfName: z.string().nullable(),
            /** By what the actor acted: a machine client, an emergency access; null for a session or a token of their own. */
            via: z.object({ kind: actedVia, id: z.uuid(), name: z.string().nullable() }).nullable(),
            ip: z.string().nullable(),
            subject: z.object({
              type: z.string(),
              id: z.string(),
              label: z.string().optional(),
              /** What such a subject is called; null when no module of today knows it. */
              typeLabel: words.nullable(),
            }),
            requestId: z.string(),
            /** What it says that changed, in words; none where it says so of nothing, or no module of today knows it. */
            changes: z.array(changedField),
            details: z.unknown(),
            /** The entry of the erasure that took what this one told; null while it tells it. */
            erasedBy: z.number().nullable(),
            occurredAt: instant(),
            hash: z.string(),
          }),
        ),
        nextBefore: z.number().nullable(),
      }),
      example: { query: { limit: '20' } },
      handler: async (ctx, { query }) => {
        const page = await listEntries(ctx, query);
        const names = await actorNames(
          ctx,
          page.items.flatMap(({ actor, onBehalfOf }) => (onBehalfOf === null ? [actor] : [actor, onBehalfOf])),
        );
        const viaOf = await viaNamed(
          ctx,
          page.items.map(({ via }) => via),
        );
        const said = await changes.say(
          ctx,
          page.items.map(({ name, details }) => ({ event: name, changes: changes.of(name, details) })),
        );
        return {
          ...page,
          items: page.items.map((item, index) => ({
            ...item,
            details: changes.masked(item.name, item.details),
            via: viaOf(item.via),
            changes: said[index] ?? [],
            label: events.get(item.name)?.label ?? null,
            subject: { ...item.subject, typeLabel: subjects.get(item.subject.type) ?? null },
            actorName: names.get(item.actor) ?? item.actor,
            onBehalfOfName: item.onBehalfOf === null ? null : (names.get(item.onBehalfOf) ?? item.onBehalfOf),
          })),
        };
      },
    }),
    manualRoute({
      operationId: 'admin.audit.export',
      method: 'GET',
      path: '/api/admin/audit/export',
      summary: 'The entries of some days with their hashes and signed checkpoints, as JSON lines that prove themselves',
      access: { permission: 'audit.read' },
      writes: true,
      throttle: [exportsOfLog],
      query: z.strictObject({ from: day().optional(), to: day().optional() }),
      response: null,
      produces: ['application/jsonl'],
      example: {},
      handler: (ctx: OutsideCtx<'secrets'>, { query }) =>
        exportEntries(ctx, { from: query.from ?? null, to: query.to ?? null }),
    }),
    manualRoute({
      operationId: 'admin.audit.verify',
      method: 'GET',
      path: '/api/admin/audit/verification',
      summary: 'Recompute the chain and hold it against its signed checkpoints',
      access: { permission: 'audit.read' },
      throttle: [verifications],
      response: z.object({
        ok: z.boolean(),
        entries: z.number(),
        checkpoints: z.number(),
        /** Entries whose content an erasure of the chain took. */
        erased: z.number(),
        faults: z.array(z.string()),
        /** Of the public key that checks the signatures, here and in exported files. */
        fingerprint: z.string(),
      }),
      example: {},
      handler: async (ctx: OutsideCtx<'secrets'>) => {
        const report = await verifyAudit(ctx);
        return { ...report, faults: [...report.faults] };
      },
    }),
  ];
}

import { eventsByName } from '@cm/kit/events';
import { created, idParams, instant, route } from '@cm/kit/http/route';
import { localised, words } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import type { ModuleManifest } from '@cm/kit/module';
import { named } from '@cm/kit/named';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { z } from 'zod';
import { CONCLUSION_MAX, CONCLUSION_MIN, emergencyEnd, emergencyState, REASON_MAX, REASON_MIN } from '../access.ts';
import { endAccess } from '../end-access.ts';
import { listAccesses, showAccess } from '../list-accesses.ts';
import { listOffered, setOffered } from '../offer-role.ts';
import { choices, openAccess } from '../open-access.ts';
import { OPEN, REVIEW } from '../permissions.ts';
import { problems } from '../problems.ts';
import { reviewAccess } from '../review-access.ts';

const shown = {
  id: z.uuid(),
  userName: z.string(),
  /** Of whoever asks. */
  own: z.boolean(),
  role: words,
  reason: z.string(),
  state: emergencyState,
  openedAt: instant(),
  expiresAt: instant(),
  endedAt: instant().nullable(),
  endedHow: emergencyEnd.nullable(),
  endedBy: z.string().nullable(),
  reviewedAt: instant().nullable(),
  reviewedBy: z.string().nullable(),
  justified: z.boolean().nullable(),
  conclusion: z.string().nullable(),
  can: z.object({ end: z.boolean(), review: z.boolean() }),
};
const listed = named('EmergencyAccess', z.object(shown));
const record = named(
  'EmergencyAccessRecord',
  z.object({
    ...shown,
    /** What it could do at most. */
    permissions: z.array(z.string()),
    /** What was done in it, up to 1000; the newest hundred are listed. */
    doneCount: z.int(),
    done: z.array(
      z.object({
        /** In the log. */
        position: z.int(),
        name: z.string(),
        label: words.nullable(),
        subject: z.object({ type: z.string(), label: z.string().nullable(), typeLabel: words.nullable() }),
        occurredAt: instant(),
      }),
    ),
  }),
);
const id = stableId('emergency-1');

/** Emergency accesses, under the admin area alone: outside the staff networks they do not exist. */
export function adminRoutes(modules: readonly ModuleManifest[]) {
  const events = eventsByName(modules);
  const subjects = new Map(modules.flatMap((module) => Object.entries(module.subjects ?? {})));
  return [
    route({
      operationId: 'admin.emergencyAccesses.list',
      method: 'GET',
      path: '/api/admin/emergency/accesses',
      summary: 'One’s own emergency accesses, or everybody’s for whoever reviews them, the newest first',
      access: 'self',
      query: z.strictObject({ ...pageQuery(['-openedAt']), state: emergencyState.optional() }),
      response: pageOf(listed),
      problems: [problems.session_needed],
      example: { query: { state: 'ended' } },
      handler: (ctx, { query }) => listAccesses(ctx, query),
    }),
    route({
      operationId: 'admin.emergencyAccesses.get',
      method: 'GET',
      path: '/api/admin/emergency/accesses/:id',
      summary: 'An emergency access with what was done in it',
      access: 'self',
      params: idParams,
      response: record,
      problems: [problems.not_found, problems.session_needed],
      example: { params: { id } },
      handler: async (ctx, { params }) => {
        const { done, ...access } = await showAccess(ctx, params.id);
        return {
          ...access,
          done: done.map(({ position, name, subject, occurredAt }) => ({
            position,
            name,
            label: events.get(name)?.label ?? null,
            subject: {
              type: subject.type,
              label: subject.label ?? null,
              typeLabel: subjects.get(subject.type) ?? null,
            },
            occurredAt,
          })),
        };
      },
    }),
    route({
      operationId: 'admin.emergencyAccesses.choices',
      method: 'GET',
      path: '/api/admin/emergency/choices',
      summary: 'The roles that one may open an emergency access with, for how long, and how many more within 24 hours',
      access: { permission: OPEN },
      response: z.object({
        minutes: z.int(),
        left: z.int(),
        roles: z.array(z.object({ id: z.uuid(), name: localised(), adds: z.array(z.string()) })),
      }),
      problems: [problems.session_needed],
      example: {},
      handler: (ctx) => choices(ctx),
    }),
    route({
      operationId: 'admin.emergencyAccesses.open',
      method: 'POST',
      path: '/api/admin/emergency/accesses',
      summary:
        'Open an emergency access: the rights of a role for a short time, with a reason; administrators are alarmed',
      access: { permission: OPEN },
      recentProof: true,
      duringEmergency: 'refused',
      body: z.strictObject({ roleId: z.uuid(), reason: z.string().trim().min(REASON_MIN).max(REASON_MAX) }),
      response: created.extend({ expiresAt: instant() }),
      status: 201,
      problems: [
        problems.session_needed,
        problems.factor_required,
        problems.role_not_offered,
        problems.not_needed,
        problems.already_open,
        problems.too_many,
      ],
      example: { body: { roleId: id, reason: 'Serveur de paiement arrêté, personne d’autre joignable' } },
      handler: (ctx, { body }) => openAccess(ctx, body),
    }),
    route({
      operationId: 'admin.emergencyAccesses.end',
      method: 'PUT',
      path: '/api/admin/emergency/accesses/:id/end',
      summary: 'End an emergency access at once: one’s own, or anybody’s for whoever reviews them',
      access: 'self',
      params: idParams,
      response: null,
      problems: [problems.not_found, problems.over, problems.session_needed],
      example: { params: { id } },
      handler: (ctx, { params }) => endAccess(ctx, params.id),
    }),
    route({
      operationId: 'admin.emergencyAccesses.review',
      method: 'PUT',
      path: '/api/admin/emergency/accesses/:id/review',
      summary: 'Say of somebody else’s emergency access whether it was justified',
      access: { permission: REVIEW },
      duringEmergency: 'refused',
      params: idParams,
      body: z.strictObject({
        justified: z.boolean(),
        conclusion: z.string().trim().min(CONCLUSION_MIN).max(CONCLUSION_MAX),
      }),
      response: null,
      problems: [
        problems.not_found,
        problems.own_access,
        problems.still_open,
        problems.reviewed,
        problems.session_needed,
      ],
      example: { params: { id }, body: { justified: true, conclusion: 'Panne réelle, actes limités au nécessaire' } },
      handler: (ctx, { params, body }) => reviewAccess(ctx, { id: params.id, ...body }),
    }),
    route({
      operationId: 'admin.emergencyRoles.list',
      method: 'GET',
      path: '/api/admin/emergency/roles',
      summary: 'Every role, and whether an emergency access may lend it',
      access: { permission: 'roles.manage' },
      response: z.object({
        items: z.array(z.object({ id: z.uuid(), key: z.string(), name: localised(), offered: z.boolean() })),
      }),
      example: {},
      handler: async (ctx) => ({ items: await listOffered(ctx) }),
    }),
    route({
      operationId: 'admin.emergencyRoles.set',
      method: 'PUT',
      path: '/api/admin/emergency/roles/:key',
      summary: 'Offer a role for emergencies, or withdraw it: what was opened of it is over',
      access: { permission: 'roles.manage' },
      recentProof: true,
      duringEmergency: 'refused',
      params: z.strictObject({ key: z.string().max(41) }),
      body: z.strictObject({ offered: z.boolean() }),
      response: null,
      problems: [problems.beyond_rights],
      example: { params: { key: 'support' }, body: { offered: true } },
      handler: (ctx, { params, body }) => setOffered(ctx, params.key, body.offered),
    }),
  ];
}

import { emailAddress, hashNewPassword, personName, provenUsers } from '@cm/identity';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { locale } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import {
  acceptInvitation,
  declineByLink,
  declineInvitation,
  joinAsNewPerson,
  openByToken,
  viewOf,
} from '../answer-invitation.ts';
import { listOpenInvitations } from '../invitation.queries.ts';
import { problems } from '../problems.ts';
import { invitations } from '../throttles.ts';

const token = () => z.string().min(40).max(200);
const EXAMPLE = `${'0'.repeat(8)}-0000-7000-8000-000000000000.${'x'.repeat(43)}`;
const byLink = [invitations];

const invitationSchema = named(
  'Invitation',
  z.object({
    id: z.uuid(),
    customer: z.object({ number: z.string(), name: z.string() }),
    email: emailAddress(),
    permissions: z.array(z.string()),
    asOwner: z.boolean(),
    expiresAt: instant(),
  }),
);

type View = Awaited<ReturnType<typeof viewOf>>;
const answerOf = (view: View) => ({ ...view, permissions: [...view.permissions] });

/** Those of the address that the signed-in person proved, whose customers are still there. */
async function ownInvitations(ctx: Ctx): Promise<View[]> {
  const { actor } = ctx;
  const person = actor.kind === 'customer' ? (await provenUsers(ctx, [actor.userId])).get(actor.userId) : undefined;
  const rows = person ? await listOpenInvitations(ctx.db, person.email, ctx.now()) : [];
  const views: View[] = [];
  for (const row of rows) {
    const view = await viewOf(ctx, row).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === problems.invitation_invalid.code) return null;
      throw error;
    });
    if (view) views.push(view);
  }
  return views;
}

export const invitationRoutes = [
  route({
    operationId: 'portal.invitations.read',
    method: 'POST',
    path: '/api/portal/invitations/reading',
    summary: 'Who invites, to what, by the mailed link',
    access: 'public',
    throttle: byLink,
    body: z.strictObject({ token: token() }),
    response: invitationSchema,
    problems: [problems.invitation_invalid],
    example: { body: { token: EXAMPLE } },
    handler: async (ctx: Ctx<'secrets'>, { body }) => answerOf(await viewOf(ctx, await openByToken(ctx, body.token))),
  }),
  manualRoute({
    operationId: 'portal.invitations.join',
    method: 'POST',
    path: '/api/portal/invitations/joining',
    summary: 'Accept by the mailed link as somebody new: choose a password and act for the customer',
    access: 'public',
    throttle: byLink,
    body: z.strictObject({
      token: token(),
      name: personName(),
      password: z.string().min(1).max(1000),
      locale: locale.default('fr'),
    }),
    response: null,
    problems: [problems.invitation_invalid, problems.invitation_sign_in, problems.too_many],
    example: { body: { token: EXAMPLE, name: 'Nadia Cherif', password: 'Une phrase bien longue' } },
    handler: async (ctx: OutsideCtx<'secrets'>, { body }) => {
      // Refused before the work of a hash is done for nobody.
      await ctx.transaction((tx) => openByToken(tx, body.token));
      const passwordHash = await hashNewPassword(ctx, body.password, [body.name]);
      await joinAsNewPerson(ctx, body.token, { name: body.name, locale: body.locale, passwordHash });
    },
  }),
  route({
    operationId: 'portal.invitations.refuse',
    method: 'POST',
    path: '/api/portal/invitations/refusals',
    summary: 'Decline by the mailed link, with or without an account',
    access: 'public',
    throttle: byLink,
    body: z.strictObject({ token: token() }),
    response: null,
    problems: [problems.invitation_invalid],
    example: { body: { token: EXAMPLE } },
    handler: (ctx: Ctx<'secrets'>, { body }) => declineByLink(ctx, body.token),
  }),
  route({
    operationId: 'portal.ownInvitations.list',
    method: 'GET',
    path: '/api/portal/own-invitations',
    summary: 'The invitations that wait for the signed-in person’s answer',
    access: 'self',
    response: z.object({ items: z.array(invitationSchema) }),
    example: {},
    handler: async (ctx) => ({ items: (await ownInvitations(ctx)).map(answerOf) }),
  }),
  route({
    operationId: 'portal.ownInvitations.accept',
    method: 'PUT',
    path: '/api/portal/own-invitations/:id/acceptance',
    summary: 'Accept an invitation to one’s proved address',
    access: 'self',
    params: idParams,
    response: z.object({ customerId: z.uuid() }),
    problems: [problems.no_invitation, problems.invitation_invalid, problems.too_many],
    example: { params: { id: stableId('invitation-1') } },
    handler: (ctx, { params }) => acceptInvitation(ctx, params.id),
  }),
  route({
    operationId: 'portal.ownInvitations.decline',
    method: 'PUT',
    path: '/api/portal/own-invitations/:id/refusal',
    summary: 'Decline an invitation to one’s proved address',
    access: 'self',
    params: idParams,
    response: null,
    problems: [problems.no_invitation],
    example: { params: { id: stableId('invitation-2') } },
    handler: (ctx, { params }) => declineInvitation(ctx, params.id),
  }),
];

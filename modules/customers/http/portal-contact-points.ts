import type { Ctx } from '@cm/kit/ctx';
import { created, idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { addContactPoint } from '../add-contact-point.ts';
import { askAgain } from '../ask-contact-point.ts';
import { changeContactPoint } from '../change-contact-point.ts';
import { problems } from '../problems.ts';
import { removeContactPoint } from '../remove-contact-point.ts';
import { contactPointAskings } from '../throttles.ts';
import {
  contactPointChangesBody,
  contactPointsOf,
  contactPointsSchema,
  newContactPointBody,
  toPoint,
} from './contact-point-answer.ts';
import { ownCustomerId } from './own-customer.ts';

// Who is told what is of the same kind as who may read what.
const members = { permission: 'portal.members' } as const;
const POINT = { id: stableId('contact-point-1') };
const which = (ctx: Ctx, { id }: { readonly id: string }) => ({ customerId: ownCustomerId(ctx), pointId: id });
const refused = [problems.not_found, problems.contact_point_not_found] as const;

export const portalContactPointRoutes = [
  route({
    operationId: 'portal.contactPoints.list',
    method: 'GET',
    path: '/api/portal/contact-points',
    summary: 'The addresses and numbers of the customer besides its own, each with what it is for',
    access: members,
    response: contactPointsSchema,
    problems: [problems.not_found],
    example: {},
    handler: (ctx) => contactPointsOf(ctx, ownCustomerId(ctx)),
  }),
  route({
    operationId: 'portal.contactPoints.add',
    method: 'POST',
    path: '/api/portal/contact-points',
    summary:
      'Add an address or a number for some purposes; an address is asked by mail and told nothing before it says yes',
    access: members,
    recentProof: true,
    throttle: [contactPointAskings],
    body: newContactPointBody,
    response: created,
    status: 201,
    problems: [
      problems.not_found,
      problems.contact_point_exists,
      problems.contact_point_refused,
      problems.right_not_held,
      problems.too_many,
    ],
    example: {
      body: { kind: 'phone', phone: '0550 12 34 56', label: 'Astreinte', purposes: ['technical', 'emergency'] },
    },
    handler: (ctx: Ctx<'secrets'>, { body }) =>
      addContactPoint(ctx, { ...toPoint(body), customerId: ownCustomerId(ctx) }),
  }),
  route({
    operationId: 'portal.contactPoints.change',
    method: 'PATCH',
    path: '/api/portal/contact-points/:id',
    summary: 'Change what an address or a number is for; null clears the label',
    access: members,
    recentProof: true,
    params: idParams,
    body: contactPointChangesBody,
    response: null,
    problems: [...refused, problems.contact_point_exists, problems.right_not_held],
    example: { params: POINT, body: { label: 'Cabinet comptable', version: 1 } },
    handler: (ctx, { params, body }) => changeContactPoint(ctx, { ...body, ...which(ctx, params) }),
  }),
  route({
    operationId: 'portal.contactPoints.ask',
    method: 'PUT',
    path: '/api/portal/contact-points/:id/asking',
    summary: 'Ask an address again whether it wants to be told; the link before counts no more',
    access: members,
    throttle: [contactPointAskings],
    params: idParams,
    response: null,
    problems: [...refused, problems.contact_point_refused, problems.contact_point_unasked, problems.too_many],
    example: { params: POINT },
    handler: (ctx: Ctx<'secrets'>, { params }) => askAgain(ctx, which(ctx, params)),
  }),
  route({
    operationId: 'portal.contactPoints.remove',
    method: 'DELETE',
    path: '/api/portal/contact-points/:id',
    summary: 'Take an address or a number away: it is told nothing from now on',
    access: members,
    params: idParams,
    response: null,
    problems: [...refused, problems.right_not_held],
    example: { params: POINT },
    handler: (ctx, { params }) => removeContactPoint(ctx, which(ctx, params)),
  }),
];

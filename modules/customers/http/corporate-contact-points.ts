import type { Ctx } from '@cm/kit/ctx';
import { created, idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { z } from 'zod';
import { addContactPoint } from '../add-contact-point.ts';
import { askAgain } from '../ask-contact-point.ts';
import { changeContactPoint } from '../change-contact-point.ts';
import { findCustomer } from '../customer.queries.ts';
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
import { CUSTOMER, manage, read } from './corporate.ts';

const params = z.strictObject({ id: z.uuid(), pointId: z.uuid() });
const POINT = { ...CUSTOMER, pointId: stableId('contact-point-1') };
const which = (given: z.infer<typeof params>) => ({ customerId: given.id, pointId: given.pointId });
const absent = [problems.not_found, problems.contact_point_not_found] as const;

export const corporateContactPointRoutes = [
  route({
    operationId: 'corporate.customerContactPoints.list',
    method: 'GET',
    path: '/api/corporate/customers/:id/contact-points',
    summary: 'The addresses and numbers of a customer besides its own, each with what it is for',
    access: read,
    params: idParams,
    response: contactPointsSchema,
    problems: [problems.not_found],
    example: { params: CUSTOMER },
    handler: async (ctx, { params: { id } }) => {
      const customer = await findCustomer(ctx.db, ctx.actor, id);
      if (!customer) throw problems.not_found();
      return contactPointsOf(ctx, customer.id);
    },
  }),
  route({
    operationId: 'corporate.customerContactPoints.add',
    method: 'POST',
    path: '/api/corporate/customers/:id/contact-points',
    summary:
      'Add an address or a number for some purposes; an address is asked by mail and told nothing before it says yes',
    access: manage,
    recentProof: true,
    throttle: [contactPointAskings],
    params: idParams,
    body: newContactPointBody,
    response: created,
    status: 201,
    problems: [problems.not_found, problems.contact_point_exists, problems.contact_point_refused, problems.too_many],
    example: {
      params: CUSTOMER,
      body: { kind: 'email', email: 'comptabilite@cabinet-exemple.dz', label: 'Comptable', purposes: ['billing'] },
    },
    handler: (ctx: Ctx<'secrets'>, { params: { id }, body }) =>
      addContactPoint(ctx, { ...toPoint(body), customerId: id }),
  }),
  route({
    operationId: 'corporate.customerContactPoints.change',
    method: 'PATCH',
    path: '/api/corporate/customers/:id/contact-points/:pointId',
    summary: 'Change what an address or a number is for; null clears the label',
    access: manage,
    recentProof: true,
    params,
    body: contactPointChangesBody,
    response: null,
    problems: [...absent, problems.contact_point_exists],
    example: { params: POINT, body: { purposes: ['billing', 'commercial'], version: 1 } },
    handler: (ctx, given) => changeContactPoint(ctx, { ...given.body, ...which(given.params) }),
  }),
  route({
    operationId: 'corporate.customerContactPoints.ask',
    method: 'PUT',
    path: '/api/corporate/customers/:id/contact-points/:pointId/asking',
    summary: 'Ask an address again whether it wants to be told; the link before counts no more',
    access: manage,
    throttle: [contactPointAskings],
    params,
    response: null,
    problems: [...absent, problems.contact_point_refused, problems.contact_point_unasked, problems.too_many],
    example: { params: POINT },
    handler: (ctx: Ctx<'secrets'>, given) => askAgain(ctx, which(given.params)),
  }),
  route({
    operationId: 'corporate.customerContactPoints.remove',
    method: 'DELETE',
    path: '/api/corporate/customers/:id/contact-points/:pointId',
    summary: 'Take an address or a number away: it is told nothing from now on',
    access: manage,
    params,
    response: null,
    problems: absent,
    example: { params: POINT },
    handler: (ctx, given) => removeContactPoint(ctx, which(given.params)),
  }),
];

import { identityProblems, listSecurityActivity, securityActivity, usersByIds } from '@cm/identity';
import { created, idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { z } from 'zod';
import { setContactRights } from '../contact-rights.ts';
import { listPeople } from '../contact.queries.ts';
import { findCustomer } from '../customer.queries.ts';
import { removeContact, revokeInvitation } from '../end-membership.ts';
import { inviteAgain, inviteContact } from '../invite-contact.ts';
import { listMemberIds } from '../membership.queries.ts';
import { setOwner } from '../ownership.ts';
import { problems } from '../problems.ts';
import { updateContactFacts } from '../update-contact.ts';
import { viewAsMember } from '../view-as-member.ts';
import { contactOf, contactSchema } from './answers.ts';
import { contactChangesBody, corporateContactBody, corporateInvitationBody, rightsBody } from './bodies.ts';
import { CUSTOMER, manage, read } from './corporate.ts';

/** Whose account it was, too. */
const personActivity = named('PersonActivity', securityActivity.extend({ name: z.string() }));
const params = z.strictObject({ id: z.uuid(), contactId: z.uuid() });
const of = (name: string) => ({ ...CUSTOMER, contactId: stableId(name) });
const whom = (given: z.infer<typeof params>) => ({ customerId: given.id, contactId: given.contactId });

export const corporatePeopleRoutes = [
  route({
    operationId: 'corporate.customerContacts.list',
    method: 'GET',
    path: '/api/corporate/customers/:id/contacts',
    summary: 'The people of a customer',
    access: read,
    params: idParams,
    response: z.object({ items: z.array(contactSchema) }),
    problems: [problems.not_found],
    example: { params: CUSTOMER },
    handler: async (ctx, { params: { id } }) => {
      if (!(await findCustomer(ctx.db, ctx.actor, id))) throw problems.not_found();
      return { items: (await listPeople(ctx.db, id)).map((person) => contactOf(person, ctx.now())) };
    },
  }),
  route({
    operationId: 'corporate.customers.securityActivity',
    method: 'GET',
    path: '/api/corporate/customers/:id/security-activity',
    summary: 'Sign-ins, refusals and changes of the accounts of a customer’s people, newest first',
    access: read,
    params: idParams,
    query: z.strictObject(pageQuery(['-at'])),
    response: pageOf(personActivity),
    problems: [problems.not_found],
    example: { params: CUSTOMER },
    handler: async (ctx, { params: { id }, query }) => {
      if (!(await findCustomer(ctx.db, ctx.actor, id))) throw problems.not_found();
      const { items, nextCursor } = await listSecurityActivity(ctx, await listMemberIds(ctx.db, id), query);
      const people = await usersByIds(ctx, [...new Set(items.map(({ userId }) => userId))]);
      return { nextCursor, items: items.map((one) => ({ ...one, name: people.get(one.userId)?.name ?? '' })) };
    },
  }),
  route({
    operationId: 'corporate.customerContacts.create',
    method: 'POST',
    path: '/api/corporate/customers/:id/contacts',
    summary: 'Note a person of a customer, with or without an invitation to the portal',
    access: manage,
    recentProof: true,
    params: idParams,
    body: corporateContactBody,
    response: created,
    status: 201,
    problems: [problems.not_found, problems.contact_exists, problems.too_many, problems.has_owner],
    example: {
      params: CUSTOMER,
      body: { name: 'Yacine Meziane', email: 'yacine.meziane@example.dz', permissions: ['portal.tickets'] },
    },
    handler: (ctx, { params: { id }, body }) => inviteContact(ctx, { ...body, customerId: id }),
  }),
  route({
    operationId: 'corporate.customerContacts.update',
    method: 'PATCH',
    path: '/api/corporate/customers/:id/contacts/:contactId',
    summary: 'Change what is noted of a person; null clears a field',
    access: manage,
    params,
    body: contactChangesBody,
    response: null,
    problems: [problems.contact_not_found, problems.contact_address, problems.contact_exists],
    example: { params: of('contact-3'), body: { name: 'Yacine Meziane', version: 1 } },
    handler: (ctx, given) => updateContactFacts(ctx, { ...given.body, ...whom(given.params) }),
  }),
  route({
    operationId: 'corporate.customerContacts.setRights',
    method: 'PUT',
    path: '/api/corporate/customers/:id/contacts/:contactId/rights',
    summary: 'Set what a person of a customer may do in the portal',
    access: manage,
    recentProof: true,
    params,
    body: rightsBody,
    response: null,
    problems: [problems.contact_not_found, problems.owner, problems.not_a_member],
    example: { params: of('contact-3'), body: { permissions: ['portal.tickets'], version: 1 } },
    handler: (ctx, given) => setContactRights(ctx, { ...given.body, ...whom(given.params) }),
  }),
  route({
    operationId: 'corporate.customerContacts.inviteAgain',
    method: 'PUT',
    path: '/api/corporate/customers/:id/contacts/:contactId/invitation',
    summary: 'Invite a noted person to the portal, or again; as the owner where there is none',
    access: manage,
    params,
    body: corporateInvitationBody,
    response: null,
    problems: [
      problems.not_found,
      problems.contact_not_found,
      problems.is_member,
      problems.too_many,
      problems.has_owner,
    ],
    example: { params: of('contact-noted'), body: { permissions: ['portal.tickets'] } },
    handler: (ctx, { params: given, body }) =>
      inviteAgain(ctx, { permissions: body.permissions, asOwner: body.asOwner ?? false, ...whom(given) }),
  }),
  route({
    operationId: 'corporate.customerContacts.revokeInvitation',
    method: 'DELETE',
    path: '/api/corporate/customers/:id/contacts/:contactId/invitation',
    summary: 'Take an invitation back; the person stays noted',
    access: manage,
    params,
    response: null,
    problems: [problems.contact_not_found, problems.not_invited],
    example: { params: of('contact-invited') },
    handler: (ctx, given) => revokeInvitation(ctx, whom(given.params)),
  }),
  route({
    operationId: 'corporate.customerContacts.remove',
    method: 'DELETE',
    path: '/api/corporate/customers/:id/contacts/:contactId',
    summary: 'Take a person away from a customer; their access ends at once',
    access: manage,
    params,
    response: null,
    problems: [problems.contact_not_found, problems.owner],
    example: { params: of('contact-3') },
    handler: (ctx, given) => removeContact(ctx, whom(given.params)),
  }),
  route({
    operationId: 'corporate.customerContacts.setOwner',
    method: 'PUT',
    path: '/api/corporate/customers/:id/owner',
    summary:
      'Give a customer another owner among its members, where the one before cannot: both are told, with the reason',
    access: manage,
    recentProof: true,
    params: idParams,
    body: z.strictObject({ contactId: z.uuid(), reason: z.string().trim().min(1).max(500) }),
    response: null,
    problems: [problems.not_found, problems.not_a_member],
    example: {
      params: CUSTOMER,
      body: { contactId: stableId('contact-2'), reason: 'Départ du gérant, courrier reçu' },
    },
    handler: (ctx, { params: { id }, body }) => setOwner(ctx, { customerId: id, ...body }),
  }),
  // By hand: an answer that is kept to be replayed would keep the secret with it.
  manualRoute({
    operationId: 'corporate.customerContacts.impersonate',
    method: 'POST',
    path: '/api/corporate/customers/:id/contacts/:contactId/impersonations',
    summary:
      'Begin to see the portal in a member’s place, read-only, for half an hour at most; the answer opens it once',
    access: { permission: 'impersonation.start' },
    recentProof: true,
    params,
    body: z.strictObject({
      reason: z.string().trim().min(5).max(500),
      ticket: z.string().trim().min(1).max(40).optional(),
    }),
    response: z.object({ url: z.string(), until: instant() }),
    status: 201,
    problems: [
      problems.not_found,
      problems.contact_not_found,
      problems.not_a_member,
      identityProblems.impersonation_off,
      identityProblems.impersonation_not_allowed,
      identityProblems.impersonation_session_needed,
      identityProblems.impersonation_target,
    ],
    example: { params: of('contact-2'), body: { reason: 'Le client ne trouve pas sa facture de mars' } },
    handler: (ctx, given) => viewAsMember(ctx, { ...whom(given.params), ...given.body }),
  }),
];

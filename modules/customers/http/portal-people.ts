import type { Ctx } from '@cm/kit/ctx';
import { idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { z } from 'zod';
import { setContactRights } from '../contact-rights.ts';
import { findPerson, listPeople } from '../contact.queries.ts';
import { removeContact, revokeInvitation } from '../end-membership.ts';
import { inviteAgain, inviteContact } from '../invite-contact.ts';
import { problems } from '../problems.ts';
import { updateContactFacts } from '../update-contact.ts';
import { contactOf, contactSchema } from './answers.ts';
import { contactChangesBody, invitationBody, portalContactBody, rightsBody } from './bodies.ts';
import { ownCustomerId } from './own-customer.ts';

const members = { permission: 'portal.members' } as const;
const CONTACT = { id: stableId('contact-2') };

async function oneContact(ctx: Ctx, id: string) {
  const person = await findPerson(ctx.db, ownCustomerId(ctx), id);
  if (!person) throw problems.contact_not_found();
  return contactOf(person, ctx.now());
}

export const portalPeopleRoutes = [
  route({
    operationId: 'portal.contacts.list',
    method: 'GET',
    path: '/api/portal/contacts',
    summary: 'The people of the customer and what they may do',
    access: members,
    response: z.object({ items: z.array(contactSchema) }),
    problems: [problems.not_found],
    example: {},
    handler: async (ctx) => {
      const people = await listPeople(ctx.db, ownCustomerId(ctx));
      return { items: people.map((person) => contactOf(person, ctx.now())) };
    },
  }),
  route({
    operationId: 'portal.contacts.invite',
    method: 'POST',
    path: '/api/portal/contacts',
    summary: 'Note a person and invite them by mail to act for the customer',
    access: members,
    recentProof: true,
    body: portalContactBody,
    response: contactSchema,
    status: 201,
    problems: [problems.not_found, problems.contact_exists, problems.right_not_held, problems.too_many],
    example: {
      body: {
        name: 'Nadia Cherif',
        email: 'nadia.cherif@example.dz',
        phone: '0555 12 34 56',
        permissions: ['portal.tickets', 'portal.billing'],
      },
    },
    handler: async (ctx, { body }) => {
      const { id } = await inviteContact(ctx, { ...body, customerId: ownCustomerId(ctx), invite: true });
      return oneContact(ctx, id);
    },
  }),
  route({
    operationId: 'portal.contacts.update',
    method: 'PATCH',
    path: '/api/portal/contacts/:id',
    summary: 'Change what is noted of a person; null clears a field',
    access: members,
    params: idParams,
    body: contactChangesBody,
    response: contactSchema,
    problems: [problems.contact_not_found, problems.contact_address, problems.contact_exists],
    example: { params: CONTACT, body: { name: 'Nadia Cherif', version: 1 } },
    handler: async (ctx, { params, body }) => {
      await updateContactFacts(ctx, { ...body, customerId: ownCustomerId(ctx), contactId: params.id });
      return oneContact(ctx, params.id);
    },
  }),
  route({
    operationId: 'portal.contacts.setRights',
    method: 'PUT',
    path: '/api/portal/contacts/:id/rights',
    summary: 'Set what another person of the customer may do',
    access: members,
    recentProof: true,
    params: idParams,
    body: rightsBody,
    response: contactSchema,
    problems: [
      problems.contact_not_found,
      problems.own_rights,
      problems.right_not_held,
      problems.owner,
      problems.not_a_member,
    ],
    example: { params: CONTACT, body: { permissions: ['portal.tickets'], version: 1 } },
    handler: async (ctx, { params, body }) => {
      await setContactRights(ctx, { ...body, customerId: ownCustomerId(ctx), contactId: params.id });
      return oneContact(ctx, params.id);
    },
  }),
  route({
    operationId: 'portal.contacts.inviteAgain',
    method: 'PUT',
    path: '/api/portal/contacts/:id/invitation',
    summary: 'Invite a noted person, or again; an earlier invitation counts no more',
    access: members,
    params: idParams,
    body: invitationBody,
    response: contactSchema,
    problems: [problems.contact_not_found, problems.is_member, problems.right_not_held, problems.too_many],
    example: { params: { id: stableId('contact-noted') }, body: { permissions: ['portal.tickets'] } },
    handler: async (ctx, { params, body }) => {
      await inviteAgain(ctx, { ...body, customerId: ownCustomerId(ctx), contactId: params.id, asOwner: false });
      return oneContact(ctx, params.id);
    },
  }),
  route({
    operationId: 'portal.contacts.revokeInvitation',
    method: 'DELETE',
    path: '/api/portal/contacts/:id/invitation',
    summary: 'Take an invitation back; the person stays noted',
    access: members,
    params: idParams,
    response: null,
    problems: [problems.contact_not_found, problems.not_invited, problems.right_not_held],
    example: { params: { id: stableId('contact-invited') } },
    handler: (ctx, { params }) => revokeInvitation(ctx, { customerId: ownCustomerId(ctx), contactId: params.id }),
  }),
  route({
    operationId: 'portal.contacts.remove',
    method: 'DELETE',
    path: '/api/portal/contacts/:id',
    summary: 'Take a person away from the customer; their access ends at once',
    access: members,
    params: idParams,
    response: null,
    problems: [problems.contact_not_found, problems.owner, problems.own_rights, problems.right_not_held],
    example: { params: CONTACT },
    handler: (ctx, { params }) => removeContact(ctx, { customerId: ownCustomerId(ctx), contactId: params.id }),
  }),
];

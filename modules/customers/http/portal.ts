import { idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import type { Ctx } from '@cm/kit/ctx';
import { readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { listContactRows } from '../contact.queries.ts';
import { findCustomer } from '../customer.queries.ts';
import { inviteContact } from '../invite-contact.ts';
import { problems } from '../problems.ts';
import { setContactRights } from '../contact-rights.ts';
import { wilayasSetting } from '../settings.ts';
import { updateProfile } from '../update-profile.ts';
import { contactsOf, contactSchema, profileOf, profileSchema, wilayaListSchema } from './answers.ts';
import { portalContactBody, portalProfileBody, rightsBody } from './bodies.ts';
import { ownCustomerId } from './own-customer.ts';

const account = { permission: 'portal.account' } as const;
const itemsOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });

async function ownProfile(ctx: Ctx) {
  const row = await findCustomer(ctx.db, ctx.actor, ownCustomerId(ctx));
  if (!row) throw problems.not_found();
  return profileOf(row);
}

async function ownContacts(ctx: Ctx) {
  return { items: await contactsOf(ctx, await listContactRows(ctx.db, ownCustomerId(ctx))) };
}

export const portalRoutes = [
  route({
    operationId: 'portal.customer.get',
    method: 'GET',
    path: '/api/portal/customer',
    summary: 'The profile of the customer that the caller acts for',
    access: 'self',
    tokens: { scope: 'own.profile' },
    response: profileSchema,
    problems: [problems.not_found],
    example: {},
    handler: (ctx) => ownProfile(ctx),
  }),
  route({
    operationId: 'portal.customer.update',
    method: 'PATCH',
    path: '/api/portal/customer',
    summary: 'Change the profile; null clears a field, a field that is not sent stays',
    access: account,
    body: portalProfileBody,
    response: profileSchema,
    problems: [problems.not_found, problems.identity_locked],
    example: { body: { commune: 'Hydra', wilaya: 'alger', postalCode: '16035', version: 1 } },
    handler: async (ctx, { body }) => {
      await updateProfile(ctx, { ...body, id: ownCustomerId(ctx) });
      return ownProfile(ctx);
    },
  }),
  route({
    operationId: 'portal.wilayas.list',
    method: 'GET',
    path: '/api/portal/wilayas',
    summary: 'The wilayas that an address may name',
    access: 'self',
    tokens: 'any',
    response: wilayaListSchema,
    example: {},
    handler: async (ctx) => ({ items: await readSetting(ctx, wilayasSetting) }),
  }),
  route({
    operationId: 'portal.contacts.list',
    method: 'GET',
    path: '/api/portal/contacts',
    summary: 'The people of the customer and what they may do',
    access: account,
    response: itemsOf(contactSchema),
    problems: [problems.not_found],
    example: {},
    handler: (ctx) => ownContacts(ctx),
  }),
  route({
    operationId: 'portal.contacts.invite',
    method: 'POST',
    path: '/api/portal/contacts',
    summary: 'Add a person and invite them to the portal by mail',
    access: account,
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
    operationId: 'portal.contacts.setRights',
    method: 'PUT',
    path: '/api/portal/contacts/:id/rights',
    summary: 'Set what another person of the customer may do',
    access: account,
    params: idParams,
    body: rightsBody,
    response: contactSchema,
    problems: [
      problems.not_found,
      problems.contact_not_found,
      problems.own_rights,
      problems.right_not_held,
      problems.first_contact,
    ],
    example: { params: { id: stableId('contact-2') }, body: { permissions: ['portal.tickets'], version: 1 } },
    handler: async (ctx, { params, body }) => {
      await setContactRights(ctx, { ...body, customerId: ownCustomerId(ctx), contactId: params.id });
      return oneContact(ctx, params.id);
    },
  }),
];

async function oneContact(ctx: Ctx, id: string) {
  const found = (await ownContacts(ctx)).items.find((contact) => contact.id === id);
  if (!found) throw problems.contact_not_found();
  return found;
}

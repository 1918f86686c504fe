import { created, idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { addAddress } from '../add-address.ts';
import { listAddresses } from '../address.queries.ts';
import { changeAddress } from '../change-address.ts';
import { problems } from '../problems.ts';
import { removeAddress } from '../remove-address.ts';
import { addressBody, addressExample, addressListOf, addressListSchema, newAddressBody } from './address-answers.ts';
import { ownCustomerId } from './own-customer.ts';

const account = { permission: 'portal.account' } as const;
const ADDRESS = { id: stableId('customer-address-3') };

export const portalAddressRoutes = [
  route({
    operationId: 'portal.addresses.list',
    method: 'GET',
    path: '/api/portal/customer/addresses',
    summary: 'The addresses of the own customer beside its registered office: the mailing address, then the oldest',
    access: 'self',
    tokens: { scope: 'own.profile' },
    response: addressListSchema,
    problems: [problems.not_found],
    example: {},
    handler: async (ctx) => addressListOf(await listAddresses(ctx.db, ownCustomerId(ctx))),
  }),
  route({
    operationId: 'portal.addresses.create',
    method: 'POST',
    path: '/api/portal/customer/addresses',
    summary: 'Note where the customer’s documents are sent, or where it is worked for',
    access: account,
    body: newAddressBody,
    response: created,
    status: 201,
    problems: [problems.not_found, problems.too_many_addresses, problems.mailing_address_taken],
    example: { body: { ...addressExample, purposes: ['site'], label: 'Salle serveurs' } },
    handler: (ctx, { body }) => addAddress(ctx, { ...body, customerId: ownCustomerId(ctx) }),
  }),
  route({
    operationId: 'portal.addresses.update',
    method: 'PUT',
    path: '/api/portal/customer/addresses/:id',
    summary: 'Write an address anew; documents that are issued already keep what they print',
    access: account,
    params: idParams,
    body: addressBody,
    response: null,
    problems: [problems.not_found, problems.address_not_found, problems.mailing_address_taken, common.stale],
    example: { params: ADDRESS, body: { ...addressExample, version: 1 } },
    handler: (ctx, { params: { id }, body }) =>
      changeAddress(ctx, { ...body, customerId: ownCustomerId(ctx), addressId: id }),
  }),
  route({
    operationId: 'portal.addresses.remove',
    method: 'DELETE',
    path: '/api/portal/customer/addresses/:id',
    summary: 'Remove an address',
    access: account,
    params: idParams,
    response: null,
    problems: [problems.not_found, problems.address_not_found],
    example: { params: ADDRESS },
    handler: (ctx, { params: { id } }) => removeAddress(ctx, { customerId: ownCustomerId(ctx), addressId: id }),
  }),
];

import { created, idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { addAddress } from '../add-address.ts';
import { listAddresses } from '../address.queries.ts';
import { changeAddress } from '../change-address.ts';
import { findCustomer } from '../customer.queries.ts';
import { problems } from '../problems.ts';
import { removeAddress } from '../remove-address.ts';
import { addressBody, addressExample, addressListOf, addressListSchema, newAddressBody } from './address-answers.ts';
import { CUSTOMER, manage, read } from './corporate.ts';

const params = z.strictObject({ id: z.uuid(), addressId: z.uuid() });
const ADDRESS = { id: stableId('customer-2'), addressId: stableId('customer-address-1') };

export const corporateAddressRoutes = [
  route({
    operationId: 'corporate.customerAddresses.list',
    method: 'GET',
    path: '/api/corporate/customers/:id/addresses',
    summary: 'The addresses of a customer beside its registered office: the mailing address, then the oldest',
    access: read,
    params: idParams,
    response: addressListSchema,
    problems: [problems.not_found],
    example: { params: CUSTOMER },
    handler: async (ctx, { params: { id } }) => {
      const customer = await findCustomer(ctx.db, ctx.actor, id);
      if (!customer) throw problems.not_found();
      return addressListOf(await listAddresses(ctx.db, customer.id));
    },
  }),
  route({
    operationId: 'corporate.customerAddresses.create',
    method: 'POST',
    path: '/api/corporate/customers/:id/addresses',
    summary: 'Note where documents of a customer are sent, or where we work for it',
    access: manage,
    params: idParams,
    body: newAddressBody,
    response: created,
    status: 201,
    problems: [problems.not_found, problems.too_many_addresses, problems.mailing_address_taken],
    example: { params: CUSTOMER, body: { ...addressExample, purposes: ['site'], label: 'Salle serveurs' } },
    handler: (ctx, { params: { id }, body }) => addAddress(ctx, { ...body, customerId: id }),
  }),
  route({
    operationId: 'corporate.customerAddresses.update',
    method: 'PUT',
    path: '/api/corporate/customers/:id/addresses/:addressId',
    summary: 'Write an address of a customer anew; documents that are issued already keep what they print',
    access: manage,
    params,
    body: addressBody,
    response: null,
    problems: [problems.not_found, problems.address_not_found, problems.mailing_address_taken, common.stale],
    example: { params: ADDRESS, body: { ...addressExample, version: 1 } },
    handler: (ctx, { params: { id, addressId }, body }) => changeAddress(ctx, { ...body, customerId: id, addressId }),
  }),
  route({
    operationId: 'corporate.customerAddresses.remove',
    method: 'DELETE',
    path: '/api/corporate/customers/:id/addresses/:addressId',
    summary: 'Remove an address of a customer',
    access: manage,
    params,
    response: null,
    problems: [problems.not_found, problems.address_not_found],
    example: { params: ADDRESS },
    handler: (ctx, { params: { id, addressId } }) => removeAddress(ctx, { customerId: id, addressId }),
  }),
];

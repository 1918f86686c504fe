import { named } from '@cm/kit/named';
import { route } from '@cm/kit/http/route';
import { z } from 'zod';
import { problems } from '../problems.ts';
import { billingCycle, productKycGate, slug } from '../product.ts';
import { readShopWindow } from '../read-shop-window.ts';

const amount = named(
  'PriceBothWays',
  z.object({ ht: z.int(), ttc: z.int() }).meta({ description: 'Minor units, before and after tax' }),
);
const product = named(
  'PublicProduct',
  z.object({
    id: z.uuid(),
    slug: z.string(),
    categoryId: z.uuid(),
    name: z.string(),
    description: z.string(),
    features: z.array(z.string()),
    kycGate: productKycGate,
    tax: z.object({ rateBp: z.int(), label: z.string(), exemptionReason: z.string().nullable() }),
    plans: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        cycle: billingCycle,
        currency: z.string(),
        price: amount,
        setupFee: amount,
        available: z.boolean(),
        addOns: z.array(z.object({ id: z.uuid(), name: z.string(), price: amount })),
      }),
    ),
  }),
);

export const publicRoutes = [
  route({
    operationId: 'public.catalogue.list',
    method: 'GET',
    path: '/api/public/catalogue',
    summary: 'Products on sale with their plans and prices, in the language of the request',
    access: 'public',
    response: z.object({
      categories: z.array(z.object({ id: z.uuid(), slug: z.string(), name: z.string() })),
      products: z.array(product),
    }),
    example: {},
    handler: (ctx) => readShopWindow(ctx),
  }),
  route({
    operationId: 'public.catalogue.get',
    method: 'GET',
    path: '/api/public/catalogue/:slug',
    summary: 'One product on sale',
    access: 'public',
    params: z.strictObject({ slug: slug() }),
    response: product,
    problems: [problems.not_found],
    example: { params: { slug: 'web-essentiel' } },
    handler: async (ctx, { params }) => {
      const found = (await readShopWindow(ctx, params.slug)).products[0];
      if (!found) throw problems.not_found();
      return found;
    },
  }),
];

import { idParams, route } from '@cm/kit/http/route';
import { words } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import type { OptionalClass } from '@cm/kit/silenced-classes';
import { z } from 'zod';
import { problems } from '../problems.ts';
import { MAX_SILENCED, silenceNotices } from '../silence-notices.ts';

const optionalClass = named(
  'OptionalNoticeClass',
  z.object({
    key: z.string(),
    name: words,
    /** What is left out with it; the rest of the class is always sent. */
    notices: z.array(z.object({ key: z.string(), name: words })),
  }),
);

/** @param offered what the modules of this process declare as optional */
export const categoryNoticeRoutes = (offered: readonly OptionalClass[]) => [
  route({
    operationId: 'admin.customerCategoryNotices.list',
    method: 'GET',
    path: '/api/admin/optional-notice-classes',
    summary: 'The classes of notices that a category of customers may leave out, and what is left out with each',
    access: { permission: 'customers.manage' },
    response: z.object({ items: z.array(optionalClass) }),
    example: {},
    handler: async () => ({ items: [...offered] }),
  }),
  route({
    operationId: 'admin.customerCategoryNotices.set',
    method: 'PUT',
    path: '/api/admin/customer-categories/:id/silenced-classes',
    summary: 'Say which classes of notices the customers of a category do not get by mail from now on',
    access: { permission: 'customers.category_rules' },
    params: idParams,
    body: z.strictObject({ classes: z.array(z.string().max(30)).max(MAX_SILENCED) }),
    response: null,
    problems: [problems.category_not_found],
    example: { params: { id: stableId('customer-category-1') }, body: { classes: ['account'] } },
    handler: (ctx, { params, body }) => silenceNotices(ctx, offered, { ...body, id: params.id }),
  }),
];

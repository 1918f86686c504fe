import { route } from '@cm/kit/http/route';
import { z } from 'zod';
import { changeSetting, listSettings } from '../change-setting.ts';
import { problems } from '../problems.ts';

const key = z
  .string()
  .regex(/^[a-z]+\.[a-z_]+$/)
  .max(80);

export const adminRoutes = [
  route({
    operationId: 'admin.settings.list',
    method: 'GET',
    path: '/api/admin/settings',
    summary: 'Every setting of this operator, with the schema of its value',
    access: { permission: 'settings.read' },
    response: z.object({
      items: z.array(
        z.object({
          key: z.string(),
          value: z.unknown(),
          isDefault: z.boolean(),
          secret: z.boolean(),
          schema: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
    example: {},
    handler: async (ctx) => ({ items: await listSettings(ctx) }),
  }),
  route({
    operationId: 'admin.settings.update',
    method: 'PUT',
    path: '/api/admin/settings/:key',
    summary: 'Change one setting',
    access: { permission: 'settings.manage' },
    params: z.strictObject({ key }),
    body: z.strictObject({ value: z.unknown() }),
    response: null,
    problems: [problems.unknown],
    example: { params: { key: 'tickets.reopen_days' }, body: { value: 7 } },
    handler: (ctx, { params, body }) => changeSetting(ctx, params.key, body.value),
  }),
];

import { legalIdentityExample, legalIdentitySetting } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { route } from '@cm/kit/http/route';
import { type ModuleManifest, moduleName, moduleNames } from '@cm/kit/module';
import { settingPart } from '@cm/kit/settings';
import { z } from 'zod';
import { changeSetting, listSettings } from '../change-setting.ts';
import { problems } from '../problems.ts';

const key = z
  .string()
  .regex(/^[a-z]+\.[a-z_]+$/)
  .max(80);

/** The routes of the settings, which are listed by the modules that declare them. */
export const adminRoutes = (modules: readonly ModuleManifest[]) => [
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
          module: z.string(),
          /** What its parts are called, by their path inside the value; '' is the whole, a star any row or name. */
          words: z.record(z.string(), settingPart),
        }),
      ),
      modules: z.array(moduleName),
    }),
    example: {},
    handler: async (ctx: Ctx<'settingDefinitions'>) => ({
      items: await listSettings(ctx),
      modules: moduleNames(modules.filter(({ settings = [] }) => settings.length > 0)),
    }),
  }),
  route({
    operationId: 'admin.settings.update',
    method: 'PUT',
    path: '/api/admin/settings/:key',
    summary: 'Change one setting',
    access: { permission: 'settings.manage' },
    recentProof: true,
    params: z.strictObject({ key }),
    body: z.strictObject({ value: z.unknown() }),
    response: null,
    problems: [
      problems.unknown,
      ...modules.flatMap(({ settings = [] }) => settings.flatMap((one) => one.problems ?? [])),
    ],
    example: { params: { key: legalIdentitySetting.key }, body: { value: legalIdentityExample } },
    handler: (ctx: Ctx<'settingDefinitions'>, { params, body }) => changeSetting(ctx, params.key, body.value),
  }),
];

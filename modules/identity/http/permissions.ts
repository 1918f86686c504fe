import { can } from '@cm/kit/access';
import { route } from '@cm/kit/http/route';
import { words } from '@cm/kit/i18n';
import { type ModuleManifest, moduleName, moduleNames, permissionZone } from '@cm/kit/module';
import { named } from '@cm/kit/named';
import { z } from 'zod';

const permission = named(
  'Permission',
  z.object({ key: z.string(), module: z.string(), zone: permissionZone, label: words }),
);

/** The rights that can be given, as the modules that run together declare and call them. */
export function permissionRoutes(modules: readonly ModuleManifest[]) {
  const items = modules.flatMap(({ name, permissions = [] }) =>
    permissions.map(({ key, zone, label }) => ({ key, module: name, zone, label })),
  );
  const declaring = moduleNames(modules.filter(({ permissions = [] }) => permissions.length > 0));
  return [
    route({
      operationId: 'admin.permissions.list',
      method: 'GET',
      path: '/api/admin/permissions',
      summary: 'Every permission, by module, with what it is called',
      access: { permission: 'users.read' },
      response: z.object({ items: z.array(permission), modules: z.array(moduleName) }),
      example: {},
      handler: async () => ({ items, modules: declaring }),
    }),
    route({
      operationId: 'corporate.tokens.scopes',
      method: 'GET',
      path: '/api/corporate/tokens/scopes',
      summary: 'The rights that one holds and may give to an API token, with what they are called',
      access: 'self',
      response: z.object({ items: z.array(permission), modules: z.array(moduleName) }),
      example: {},
      handler: async (ctx) => {
        const held = items.filter(({ key }) => can(ctx.actor, key));
        const modulesOf = new Set(held.map(({ module }) => module));
        return { items: held, modules: declaring.filter(({ name }) => modulesOf.has(name)) };
      },
    }),
  ];
}

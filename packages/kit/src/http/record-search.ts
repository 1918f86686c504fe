import { z } from 'zod';
import { can } from '../access.ts';
import type { Ctx } from '../ctx.ts';
import { assemble, type ModuleManifest } from '../module.ts';
import { named } from '../named.ts';
import { readTyped, type RecordSearch } from '../search.ts';
import { type AnyRoute, route, type ServedRoute } from '../route.ts';
import { scopedTo } from '../scope.ts';

/** Of each kind no more is shown: who finds more narrows the search, or goes to the list. */
const EACH = 5;
const ZONES = ['portal', 'corporate', 'admin'] as const;

/** Every route of the application: those of the modules, and the search of each zone where a module finds something. */
export function routesOf(modules: readonly ModuleManifest[]): ServedRoute[] {
  return [...assemble(modules).flatMap((module) => module.routes ?? []), ...searchRoutes(modules)];
}

/** A search and the module whose rows it looks through. */
interface OwnedSearch extends RecordSearch {
  readonly owner: string;
}

/**
 * One search route for each zone, out of what the modules declare: a palette asks once, whatever there is to find.
 * @throws Error when two modules find the same kind in one zone
 */
export function searchRoutes(modules: readonly ModuleManifest[]): AnyRoute[] {
  const all = modules.flatMap(({ name, searches = [] }) => searches.map((search) => ({ ...search, owner: name })));
  return ZONES.flatMap((zone) => {
    const searches = all.filter((search) => search.zone === zone);
    return searches.length === 0 ? [] : [searchRoute(zone, searches)];
  });
}

function searchRoute(zone: RecordSearch['zone'], searches: readonly OwnedSearch[]): AnyRoute {
  const types = searches.map(({ type }) => type);
  if (new Set(types).size < types.length) throw new Error(`two searches of ${zone} find the same: ${types.join(', ')}`);
  return route({
    operationId: `${zone}.search.list`,
    method: 'GET',
    path: `/api/${zone}/search`,
    summary: `Records by number or words: at most ${EACH} of each kind that the caller may read, exact numbers first`,
    access: 'self',
    // Each kind is looked for with its own permission, which a token holds by its scopes.
    tokens: 'any',
    query: z.strictObject({ q: z.string().max(100) }),
    response: z.object({
      items: z.array(
        z.object({
          type: named(`${zone[0]?.toUpperCase()}${zone.slice(1)}RecordType`, z.enum(types)),
          id: z.uuid(),
          number: z.string().nullable(),
          label: z.string(),
          customerId: z.uuid().nullable(),
          exact: z.boolean(),
        }),
      ),
    }),
    example: { query: { q: 'atlas' } },
    handler: async (ctx, { query }) => ({ items: await search(ctx, searches, query.q) }),
  });
}

async function search(ctx: Ctx, searches: readonly OwnedSearch[], q: string) {
  const typed = readTyped(q);
  // One letter begins too many words; one digit may be a number.
  if (typed.text.length < 2 && !/^\p{N}$/u.test(typed.text)) return [];
  const found = [];
  for (const { type, permission, find, owner } of searches) {
    if (!can(ctx.actor, permission)) continue;
    for (const { id, number, label, customerId = null, exact } of (await find(scopedTo(ctx, owner), typed, EACH)).slice(
      0,
      EACH,
    ))
      found.push({ type, id, number, label, customerId, exact });
  }
  return found.toSorted((a, b) => Number(b.exact) - Number(a.exact));
}

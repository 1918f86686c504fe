import type { Ctx } from '@cm/kit/ctx';
import { fits, type FoundRecord, type RecordSearch, type Typed } from '@cm/kit/search';
import { listTenants } from './list-tenants.ts';
import { listRoles } from './roles.queries.ts';
import { staffToSearch } from './search-staff.ts';
import { findUserByEmail } from './user.queries.ts';

const found = (id: string, label: string, number: string | null, exact = false): FoundRecord => ({
  id,
  number,
  label,
  exact,
});

/** Colleagues by name or address, among at most 1000. */
async function findColleagues(ctx: Ctx, typed: Typed): Promise<FoundRecord[]> {
  const address = typed.text.toLowerCase();
  const staff = await staffToSearch(ctx);
  return staff
    .filter((user) => fits(typed, `${user.name} ${user.email}`))
    .map((user) => found(user.id, user.name, user.email, user.email === address));
}

/** A customer's account by its whole address: who is who among the customers is found in the corporate zone. */
async function findAccounts(ctx: Ctx, typed: Typed): Promise<FoundRecord[]> {
  const known = typed.text.includes('@') ? await findUserByEmail(ctx.db, typed.text.toLowerCase()) : undefined;
  return known?.kind === 'customer' ? [found(known.id, known.name, known.email, true)] : [];
}

/** The name of a role in any language. */
async function findRoles(ctx: Ctx, typed: Typed): Promise<FoundRecord[]> {
  const roles = await listRoles(ctx.db);
  return roles
    .filter((role) => fits(typed, [role.key, role.name.fr, role.name.ar, role.name.en].join(' ')))
    .map((role) => found(role.id, role.name[ctx.locale] || role.name.fr, null));
}

async function findTenants(ctx: Ctx, typed: Typed): Promise<FoundRecord[]> {
  const tenants = await listTenants(ctx);
  return tenants
    .filter((one) => fits(typed, `${one.name} ${one.slug}`))
    .map((one) => found(one.id, one.name, one.slug));
}

export const searches: readonly RecordSearch[] = [
  { zone: 'admin', type: 'colleague', permission: 'users.read', find: findColleagues },
  { zone: 'admin', type: 'account', permission: 'users.read', find: findAccounts },
  { zone: 'admin', type: 'role', permission: 'users.read', find: findRoles },
  { zone: 'admin', type: 'tenant', permission: 'tenants.read', find: findTenants },
];

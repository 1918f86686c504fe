import type { RoleLimit } from '../../slots/public.ts';
import type { Role } from '../queries.ts';

/** The administrator's role always reaches everything; a role without the rights reaches nothing that could be limited. */
export const isLimitable = (role: Role, limit: RoleLimit): boolean =>
  role.key !== 'administrator' && limit.permissions.some((permission) => role.permissions.includes(permission));

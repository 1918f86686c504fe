import type { Result } from '@cm/api-client/client';
import type { Item } from '@cm/web-kit/queries.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export type ListedAccess = Item<'admin.emergencyAccesses.list'>;
export type Access = Result<'admin.emergencyAccesses.get'>;

export const accessQuery = (id: string) => recordQuery('admin.emergencyAccesses.get', { path: { id } });
export const choicesQuery = () => recordQuery('admin.emergencyAccesses.choices', {});
export const rolesQuery = () => recordQuery('admin.emergencyRoles.list', {});

import { userById } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { localised } from '@cm/kit/i18n';
import type { AccessRow } from './access.queries.ts';

/** A role's name in the three languages: one that an operator wrote in fewer is called the same in all. */
export function roleName(name: unknown) {
  const { fr, ar, en } = localised().parse(name);
  return { fr, ar: ar ?? fr, en: en ?? fr };
}

/** What events say of an access. */
export async function told(ctx: Ctx, row: Pick<AccessRow, 'id' | 'userId' | 'roleKey' | 'roleName' | 'reason'>) {
  const { id, userId, roleKey, reason } = row;
  const person = await userById(ctx, userId);
  return {
    accessId: id,
    userId,
    userName: person?.name ?? '—',
    role: { key: roleKey, name: roleName(row.roleName) },
    reason,
  };
}

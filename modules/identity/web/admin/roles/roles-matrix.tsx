import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { PermissionMatrix } from '../permissions/permission-matrix.tsx';
import { type RoleDrafts, togglePermission } from '../permissions/role-changes.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useParts } from '@cm/web-kit/area/area-context.ts';
import { roleLimits } from '../../slots/public.ts';
import { isLimitable } from './limitable.ts';
import { type Role, permissionsQuery } from '../queries.ts';
import { type RoleAct, RoleMenu } from './role-menu.tsx';
import { words } from '../words.ts';

interface MatrixProps {
  readonly roles: readonly Role[];
  readonly drafts: RoleDrafts;
  readonly onDrafts: (drafts: RoleDrafts) => void;
  readonly readOnly: boolean;
  readonly onAct: (act: RoleAct, role: Role) => void;
}

export function Matrix({ roles, drafts, onDrafts, readOnly, onAct }: MatrixProps) {
  const t = useT(words);
  const locale = useLocale();
  const { permissions } = useSession();
  const { data } = useQuery(permissionsQuery());
  const limits = useParts(roleLimits);
  const declared = data?.items ?? [];
  const existing = new Set(roles.flatMap((role) => role.permissions));
  for (const key of permissions) existing.add(key);
  // Where nobody holds everything (no administrator yet), the known ones are shown all the same.
  if (!roles.some((role) => role.key === 'administrator'))
    for (const { key, zone } of declared) if (zone === 'staff') existing.add(key);
  const ordered = roles.toSorted(
    (a, b) => Number(b.key === 'administrator') - Number(a.key === 'administrator') || a.key.localeCompare(b.key),
  );
  return (
    <PermissionMatrix
      label={t('nav.roles')}
      roles={ordered.map((role) => ({
        id: role.id,
        name: textIn(role.name, locale),
        members: role.members,
        permissions: new Set(drafts[role.id] ?? role.permissions),
        stored: new Set(role.permissions),
        locked: role.key === 'administrator',
        limits: limits
          .filter((limit) => isLimitable(role, limit))
          .map(({ key, line: Line }) => (
            <Suspense key={key}>
              <Line roleId={role.id} />
            </Suspense>
          )),
        menu: readOnly ? null : (
          <RoleMenu role={role} name={textIn(role.name, locale)} onAct={(act) => onAct(act, role)} />
        ),
      }))}
      permissions={existing}
      declared={declared}
      modules={data?.modules ?? []}
      held={new Set(permissions)}
      readOnly={readOnly}
      onToggle={(roleId, key, on) => {
        const role = roles.find((one) => one.id === roleId);
        if (role) onDrafts(togglePermission(drafts, role, key, on));
      }}
    />
  );
}

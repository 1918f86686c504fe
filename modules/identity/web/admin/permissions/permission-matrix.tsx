import { Fragment, type ReactNode } from 'react';
import { cn } from '@cm/ui/class-names.ts';
import type { ModuleName } from '@cm/api-client/schema';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Id } from '@cm/ui/id.tsx';
import { groupPermissions } from './permission-groups.ts';
import { PermissionName } from './permission-name.tsx';
import { words } from '../words.ts';

export interface MatrixRole {
  readonly id: string;
  readonly name: string;
  readonly members: number;
  /** As ticked now. */
  readonly permissions: ReadonlySet<string>;
  readonly stored: ReadonlySet<string>;
  /** The administrator's role always holds everything. */
  readonly locked: boolean;
  /** What of the records it reaches. */
  readonly limits: ReactNode;
  /** What can be done to the role. */
  readonly menu: ReactNode;
}

export interface PermissionMatrixProps {
  readonly label: string;
  readonly roles: readonly MatrixRole[];
  /** Every permission that exists. */
  readonly permissions: ReadonlySet<string>;
  /** Those that the modules declare, each with its module. */
  readonly declared: readonly { readonly key: string; readonly module: string }[];
  /** What these are called, in their order. */
  readonly modules: readonly ModuleName[];
  /** What the reader holds: nobody gives what they do not hold. */
  readonly held: ReadonlySet<string>;
  readonly readOnly: boolean;
  readonly onToggle: (roleId: string, permission: string, on: boolean) => void;
}

const headClass = 'sticky top-0 z-20 border-b border-line bg-surface px-3 py-2 align-bottom text-sm font-medium';
const firstClass = 'sticky start-0 bg-surface ps-(--card-pad) text-start';

/** Permissions by module down, roles across; what was changed and not yet saved is marked in its cell. */
export function PermissionMatrix({
  label,
  roles,
  permissions,
  declared,
  modules,
  held,
  readOnly,
  onToggle,
}: PermissionMatrixProps) {
  const t = useT(words);
  const localised = useLocalised();
  return (
    // What has the focus stops beside the head and the first column, which stay: not under them.
    <div className="max-h-[calc(100dvh-9.5rem)] min-h-80 scroll-ps-56 scroll-pt-28 overflow-auto rounded-md border border-line bg-surface">
      <table aria-label={label} className="w-full border-separate border-spacing-0">
        <thead>
          <tr>
            <th scope="col" className={cn(headClass, firstClass, 'z-30 w-full min-w-52')}>
              {t('roles.permission')}
            </th>
            {roles.map((role) => (
              <th key={role.id} scope="col" className={cn(headClass, 'min-w-28 text-center')}>
                <bdi className="block text-ink">{role.name}</bdi>
                <span className="block text-xs font-normal text-ink-3">
                  {t('roles.members', { count: role.members })}
                </span>
                {role.limits}
                {role.menu}
              </th>
            ))}
          </tr>
        </thead>
        {groupPermissions(permissions, declared, modules).map((group) => (
          <tbody key={group.module?.name ?? ''}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={roles.length + 1}
                className="border-b border-line bg-sunken ps-(--card-pad) pt-2 pb-1.5 text-start text-xs font-semibold text-ink-2"
              >
                <span className="sticky start-(--card-pad)">
                  {group.module ? localised(group.module.label) : t('module.other')}
                </span>
              </th>
            </tr>
            {group.keys.map((key) => (
              <tr key={key} className="group/row hover:bg-hover">
                <th scope="row" className={cn(firstClass, 'z-10 h-(--row) border-b border-line py-1 pe-3 font-normal')}>
                  <span className="flex items-baseline justify-between gap-6">
                    <PermissionName value={key} />
                    <span className="text-xs text-ink-3 max-lg:hidden">
                      <Id value={key} />
                    </span>
                  </span>
                </th>
                {roles.map((role) => {
                  const on = role.permissions.has(key);
                  const changed = on !== role.stored.has(key);
                  return (
                    <td
                      key={role.id}
                      className={cn(
                        'relative border-b border-line px-3 text-center leading-none',
                        changed && (on ? 'bg-ok-tint' : 'bg-bad-tint'),
                      )}
                    >
                      <Checkbox
                        hideLabel
                        label={`${role.name} : ${key}`}
                        checked={on}
                        disabled={readOnly || role.locked || (!on && !held.has(key))}
                        onCheckedChange={(next) => onToggle(role.id, key, next)}
                      />
                      {changed ? (
                        <Fragment>
                          <span aria-hidden="true" className="absolute end-2 text-sm text-ink-2">
                            {on ? '+' : '−'}
                          </span>
                          <span className="sr-only">{on ? t('roles.willAdd') : t('roles.willRemove')}</span>
                        </Fragment>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { textIn, useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { groupPermissions } from '../permissions/permission-groups.ts';
import { PermissionName } from '../permissions/permission-name.tsx';
import { type Account, permissionsQuery, rolesQuery } from '../queries.ts';
import { words } from '../words.ts';

export interface RightsDialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** What a colleague may do and by which role, as the server reads it at each of their calls. */
export function RightsDialog({ account, onClose }: RightsDialogProps) {
  const t = useT(words);
  const rights = useQuery(recordQuery('admin.users.rights', { path: { id: account.id } }));
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={t('rights.title', { name: account.name })}
      description={t('rights.text')}
    >
      {rights.error ? (
        <ErrorState error={rights.error} onRetry={() => void rights.refetch()} retrying={rights.isFetching} />
      ) : rights.data ? (
        <Rights {...rights.data} />
      ) : (
        <Skeleton className="h-64" />
      )}
    </Dialog>
  );
}

function Rights({ shut, permissions, emergency, reaches }: Result<'admin.users.rights'>) {
  const t = useT(words);
  const localised = useLocalised();
  const locale = useLocale();
  const known = useQuery(permissionsQuery()).data;
  const roleName = useRoleName();
  const format = useFormat();
  const byKey = new Map<string, readonly string[]>([
    ...(emergency?.permissions ?? []).map((key) => [key, []] as const),
    ...permissions.map(({ key, roles }) => [key, roles] as const),
  ]);
  const groups = groupPermissions(new Set(byKey.keys()), known?.items ?? [], known?.modules ?? []);
  return (
    <div className="grid gap-4">
      {shut === null ? null : <Callout tone="warn">{t(`rights.shut.${shut}`)}</Callout>}
      {emergency === null ? null : (
        <Callout tone="warn" title={t('rights.emergency', { role: textIn(emergency.role, locale) })}>
          {t('rights.emergencyText', { until: format.dateTime(emergency.expiresAt) })}
        </Callout>
      )}
      {groups.length === 0 ? <p className="text-ink-2">{t('rights.none')}</p> : null}
      <div className="grid gap-5">
        {groups.map(({ module, keys }) => (
          <section key={module?.name ?? ''} className="grid gap-1">
            <h3 className="text-sm font-semibold text-ink-2">{module ? localised(module.label) : t('module.other')}</h3>
            <ul className="divide-y divide-line">
              {keys.map((key) => (
                <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-1.5">
                  <PermissionName value={key} />
                  <span className="text-sm text-ink-2">
                    {(byKey.get(key) ?? []).length === 0
                      ? t('rights.byEmergency')
                      : t('rights.by', { roles: (byKey.get(key) ?? []).map(roleName).join(t('rights.and')) })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {reaches.length === 0 ? null : (
          <section className="grid gap-1">
            <h3 className="text-sm font-semibold text-ink-2">{t('rights.reach')}</h3>
            <ul className="divide-y divide-line">
              {reaches.map(({ role, of, names }) => (
                <li
                  key={`${role} ${of.fr}`}
                  className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-1.5"
                >
                  <span>
                    {names === null
                      ? t('rights.reachAll', { records: localised(of) })
                      : t('rights.reachSome', {
                          records: localised(of),
                          names: format.list(names.map((name) => isolate(localised(name)))),
                        })}
                  </span>
                  <span className="text-sm text-ink-2">{t('rights.by', { roles: roleName(role) })}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

/** A name among others in a sentence keeps its own direction (Unicode's first-strong isolate). */
const isolate = (name: string): string => `\u2068${name}\u2069`;

/** A role by its key, as the reader calls it. */
function useRoleName(): (key: string) => string {
  const locale = useLocale();
  const roles = useQuery(rolesQuery()).data ?? [];
  return (key) => {
    const role = roles.find((one) => one.key === key);
    return role ? textIn(role.name, locale) : key;
  };
}

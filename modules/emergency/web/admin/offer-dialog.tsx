import { useQuery } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Switch } from '@cm/ui/switch.tsx';
import { rolesQuery } from './queries.ts';
import { words } from './words.ts';

type Role = Result<'admin.emergencyRoles.list'>['items'][number];

/** Which roles an emergency may lend; each is offered or withdrawn by itself. */
export function OfferDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT(words);
  const roles = useQuery(rolesQuery());
  return (
    <Dialog open title={t('emergency.roles')} description={t('emergency.rolesText')} onOpenChange={onClose}>
      {roles.error ? (
        <ErrorState error={roles.error} onRetry={() => void roles.refetch()} retrying={roles.isFetching} />
      ) : roles.data ? (
        <ul className="divide-y divide-line">
          {roles.data.items.map((role) => (
            <OfferedRole key={role.id} role={role} />
          ))}
        </ul>
      ) : (
        <Skeleton className="h-40" />
      )}
    </Dialog>
  );
}

function OfferedRole({ role }: { readonly role: Role }) {
  const t = useT(words);
  const locale = useLocale();
  const set = useAct({
    act: (offered: boolean, idempotencyKey) =>
      call('admin.emergencyRoles.set', { path: { key: role.key }, body: { offered } }, { idempotencyKey }),
    done: t('emergency.rolesDone'),
    refresh: [queryKeyOf('admin.emergencyRoles'), queryKeyOf('admin.emergencyAccesses')],
  });
  return (
    <li className="py-2">
      <Switch
        label={textIn(role.name, locale)}
        checked={set.busy ? (set.value ?? role.offered) : role.offered}
        onCheckedChange={set.run}
      />
    </li>
  );
}

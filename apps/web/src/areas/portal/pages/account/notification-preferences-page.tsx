import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useT } from '#kit/i18n/use-t.ts';
import { useAct } from '#kit/use-act.ts';
import { Card } from '#ui/card.tsx';
import { ErrorState } from '#ui/error-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Switch } from '#ui/switch.tsx';
import { call } from '../../call.ts';
import { preferencesQuery } from '../../queries.ts';

const GROUPS = ['tickets', 'orders', 'services', 'billing', 'account'] as const;
type Group = (typeof GROUPS)[number];

/** Which mails to receive; those about the safety of the account are not a choice, and say so. */
export function NotificationPreferencesPage() {
  const t = useT('account');
  const queryClient = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery(preferencesQuery());
  const { queryKey } = preferencesQuery();
  const change = useAct(
    ({ group, on }: { group: Group; on: boolean }) =>
      call('portal.notificationPreferences.update', { body: { [group]: on } }),
    (saved) => queryClient.setQueryData(queryKey, saved),
  );
  return (
    <Card title={t('preferences.title')} hint={t('preferences.hint')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="h-60" /> : null}
      {data ? (
        <div className="grid divide-y divide-line">
          {GROUPS.map((group) => (
            <div key={group} className="py-3.5">
              <Switch
                checked={change.value?.group === group ? change.value.on : data[group]}
                onCheckedChange={(on) => change.run({ group, on })}
                label={t(`preferences.${group}`)}
                hint={t(`preferencesHint.${group}`)}
              />
            </div>
          ))}
        </div>
      ) : null}
    </Card>
  );
}

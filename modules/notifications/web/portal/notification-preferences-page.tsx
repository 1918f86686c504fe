import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Card } from '@cm/ui/card.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Switch } from '@cm/ui/switch.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { preferencesQuery } from './queries.ts';
import { words } from './words.ts';

const GROUPS = ['tickets', 'orders', 'services', 'billing', 'account'] as const;
type Group = (typeof GROUPS)[number];

/** Which mails to receive; those about the safety of the account are not a choice, and say so. */
export function NotificationPreferencesPage() {
  const t = useT(words);
  const queryClient = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery(preferencesQuery());
  const { queryKey } = preferencesQuery();
  const change = useAct({
    act: ({ group, on }: { group: Group; on: boolean }, idempotencyKey) =>
      call('portal.notificationPreferences.update', { body: { [group]: on } }, { idempotencyKey }),
    onDone: (saved) => queryClient.setQueryData(queryKey, saved),
  });
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

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Card } from '@cm/ui/card.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Switch } from '@cm/ui/switch.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { preferencesQuery } from './queries.ts';
import { words } from './words.ts';

/** Which mails to receive; those about the safety of the account are not a choice, and say so. */
export function NotificationPreferencesPage() {
  const t = useT(words);
  const localised = useLocalised();
  const queryClient = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery(preferencesQuery());
  const { queryKey } = preferencesQuery();
  const change = useAct({
    act: ({ name, on }: { name: string; on: boolean }, idempotencyKey) =>
      call('portal.notificationPreferences.update', { body: { [name]: on } }, { idempotencyKey }),
    onDone: (saved) => queryClient.setQueryData(queryKey, saved),
  });
  return (
    <Card title={t('preferences.title')} hint={t('preferences.hint')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="h-60" /> : null}
      {data ? (
        <div className="grid divide-y divide-line">
          {data.items.map((choice) => (
            <div key={choice.class} className="py-3.5">
              <Switch
                checked={change.value?.name === choice.class ? change.value.on : choice.email}
                onCheckedChange={(on) => change.run({ name: choice.class, on })}
                label={localised(choice.name)}
                hint={localised(choice.about)}
              />
            </div>
          ))}
        </div>
      ) : null}
    </Card>
  );
}

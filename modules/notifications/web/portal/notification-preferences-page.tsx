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
import { SilencedNote } from './silenced-note.tsx';
import { words } from './words.ts';

/** What to be told of, by each channel; what protects the account is not a choice, and the page says so. */
export function NotificationPreferencesPage() {
  const t = useT(words);
  const name = useLocalised();
  const queryClient = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery(preferencesQuery());
  const { queryKey } = preferencesQuery();
  const change = useAct({
    act: (body: { class: string; channel: string; wanted: boolean }, idempotencyKey) =>
      call('portal.notificationPreferences.update', { body }, { idempotencyKey }),
    onDone: (saved) => queryClient.setQueryData(queryKey, saved),
  });
  return (
    <>
      {data ? null : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <Skeleton className="h-60" />
      )}
      {data?.channels.map((channel) => (
        <Card key={channel.key} title={name(channel.name)} hint={t('preferences.hint')}>
          <div className="grid divide-y divide-line">
            {data.classes.map((one) => (
              <div key={one.key} className="py-3.5">
                <Switch
                  checked={
                    change.value?.class === one.key && change.value.channel === channel.key
                      ? change.value.wanted
                      : (one.wanted[channel.key] ?? false)
                  }
                  onCheckedChange={(wanted) => change.run({ class: one.key, channel: channel.key, wanted })}
                  label={name(one.name)}
                  hint={name(one.about)}
                />
                {one.silenced ? <SilencedNote silenced={one.silenced} /> : null}
              </div>
            ))}
          </div>
        </Card>
      ))}
    </>
  );
}

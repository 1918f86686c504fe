import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Switch } from '@cm/ui/switch.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { words } from './words.ts';

/** What I am told of by each channel; what protects my account is always told. */
export function PreferencesTab() {
  const t = useT(words);
  const name = useLocalised();
  const { data, error, isFetching, refetch } = useQuery(recordQuery('corporate.notificationPreferences.get', {}));
  const change = useAct({
    act: (body: { class: string; channel: string; wanted: boolean }, idempotencyKey) =>
      call('corporate.notificationPreferences.update', { body }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.notificationPreferences')],
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-48" />;
  return data.channels.map((channel) => (
    <Card key={channel.key} title={name(channel.name)} hint={t('account.mailsHint')}>
      <div className="grid gap-4">
        {data.classes.map((one) => (
          <Switch
            key={one.key}
            checked={one.wanted[channel.key] ?? false}
            disabled={change.busy}
            onCheckedChange={(wanted) => change.run({ class: one.key, channel: channel.key, wanted })}
            label={name(one.name)}
            hint={name(one.about)}
          />
        ))}
      </div>
    </Card>
  ));
}

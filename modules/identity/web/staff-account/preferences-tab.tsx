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

/** Which mails I receive; those about the safety of my account are always sent. */
export function PreferencesTab() {
  const t = useT(words);
  const localised = useLocalised();
  const { data, error, isFetching, refetch } = useQuery(recordQuery('corporate.notificationPreferences.get', {}));
  const change = useAct({
    act: (body: Readonly<Record<string, boolean>>, idempotencyKey) =>
      call('corporate.notificationPreferences.update', { body }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.notificationPreferences')],
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-48" />;
  return (
    <Card title={t('account.mails')} hint={t('account.mailsHint')}>
      <div className="grid gap-4">
        {data.items.map((choice) => (
          <Switch
            key={choice.class}
            checked={choice.email}
            disabled={change.busy}
            onCheckedChange={(on) => change.run({ [choice.class]: on })}
            label={localised(choice.name)}
          />
        ))}
      </div>
    </Card>
  );
}

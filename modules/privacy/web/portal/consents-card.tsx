import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ConsentChannel, PurposeStanding } from '@cm/api-client/schema';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Card } from '@cm/ui/card.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Switch } from '@cm/ui/switch.tsx';
import { words as sharedWords } from '../words.ts';
import { consentsQuery } from './queries.ts';
import { words } from './words.ts';

interface Said {
  readonly purpose: string;
  readonly channel: ConsentChannel;
  readonly given: boolean;
  readonly version: string;
}

/** For what one agrees to be reached, and by what: nothing until one says so, and no longer as soon as one says so. */
export function ConsentsCard() {
  const t = useT(words);
  const queryClient = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery(consentsQuery());
  const say = useAct({
    act: (body: Said, idempotencyKey) => call('portal.consents.say', { body }, { idempotencyKey }),
    onDone: (saved) => queryClient.setQueryData(consentsQuery().queryKey, saved),
  });
  return (
    <Card title={t('consents.title')} hint={t('consents.hint')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} /> : null}
      {!data && !error ? <Skeleton className="h-40" /> : null}
      <div className="grid divide-y divide-line">
        {data?.purposes.map((purpose) => (
          <PurposeChoices key={purpose.key} purpose={purpose} waiting={say.value} onSay={say.run} />
        ))}
      </div>
    </Card>
  );
}

interface PurposeChoicesProps {
  readonly purpose: PurposeStanding;
  /** What was said and is not answered yet: the switch stands where it was put. */
  readonly waiting: Said | undefined;
  readonly onSay: (said: Said) => void;
}

function PurposeChoices({ purpose, waiting, onSay }: PurposeChoicesProps) {
  const t = useT(words);
  const shared = useT(sharedWords);
  const localised = useLocalised();
  const format = useFormat();
  const { key, name, text, version, channels } = purpose;
  return (
    <section className="grid gap-3 py-4 first:pt-1 last:pb-0">
      <div className="grid gap-0.5">
        <h3 className="font-semibold">{localised(name)}</h3>
        <p className="text-sm text-ink-2">{localised(text)}</p>
      </div>
      <div className="grid gap-3 ps-4">
        {channels.map(({ channel, given, saidAt }) => (
          <Switch
            key={channel}
            checked={waiting?.purpose === key && waiting.channel === channel ? waiting.given : given}
            onCheckedChange={(next) => onSay({ purpose: key, channel, given: next, version })}
            label={shared(`consent.${channel}`)}
            {...(saidAt === null
              ? {}
              : { hint: t(given ? 'consents.givenOn' : 'consents.withdrawnOn', { day: format.date(saidAt, 'long') }) })}
          />
        ))}
      </div>
    </section>
  );
}

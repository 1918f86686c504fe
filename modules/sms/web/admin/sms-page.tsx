import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { ProgressBar } from '@cm/ui/progress-bar.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { BlockedPrefixes } from './blocked-prefixes.tsx';
import { type Usage, usageQuery } from './queries.ts';
import { words } from './words.ts';

/** What text messages cost, what became of them, and what stops them. */
export function SmsPage() {
  const t = useT(words);
  const usage = useQuery(usageQuery());
  return (
    <Page>
      <PageHeader title={t('nav.sms')} meta={t('sms.text')} />
      {usage.error && !usage.data ? (
        <ErrorState error={usage.error} onRetry={() => void usage.refetch()} retrying={usage.isFetching} />
      ) : null}
      {usage.data ? <Shown usage={usage.data} /> : null}
      {!usage.data && !usage.error ? <Skeleton className="h-64" /> : null}
    </Page>
  );
}

function Shown({ usage }: { usage: Usage }) {
  return (
    <div className="grid gap-(--gap)">
      <Standing usage={usage} />
      <div className="grid items-start gap-(--gap) lg:grid-cols-3">
        <Spending usage={usage} />
        <Outcomes usage={usage} />
        <Refusals refusals={usage.refusals} />
      </div>
      <BlockedPrefixes blocked={usage.blocked} />
    </div>
  );
}

/** Why nothing leaves, where nothing does. */
function Standing({ usage }: { usage: Usage }) {
  const t = useT(words);
  if (!usage.isConnected)
    return (
      <Callout tone="warn" title={t('sms.notConnected')}>
        {t('sms.notConnectedText')}
      </Callout>
    );
  if (usage.on) return null;
  return (
    <Callout tone="info" title={t('sms.off')}>
      {t('sms.offText')}
    </Callout>
  );
}

const FULL = 1;
const NEARLY = 0.8;

function Spending({ usage: { spent, dailyBudget } }: { usage: Usage }) {
  const t = useT(words);
  const format = useFormat();
  const { currency } = useSession().tenant;
  const money = (amount: number) => format.money({ amount, currency });
  const part = Math.min(FULL, spent / dailyBudget);
  const said = t('sms.spentOf', { spent: money(spent), budget: money(dailyBudget) });
  return (
    <Card title={t('sms.today')}>
      <div className="grid gap-3 pt-1">
        <ProgressBar label={said} value={part} tone={part >= FULL ? 'bad' : part >= NEARLY ? 'warn' : 'accent'} />
        <KeyValue
          items={[
            { label: t('sms.spent'), value: money(spent) },
            { label: t('sms.budget'), value: money(dailyBudget) },
          ]}
        />
      </div>
    </Card>
  );
}

function Outcomes({ usage: { states, verified, failures } }: { usage: Usage }) {
  const t = useT(words);
  const format = useFormat();
  return (
    <Card title={t('sms.last24')}>
      {states.length === 0 ? (
        <EmptyState seed="sms" compact title={t('sms.none')}>
          {t('sms.noneText')}
        </EmptyState>
      ) : (
        <div className="grid gap-3 pt-1">
          <KeyValue
            items={[
              ...states.map(({ state, times }) => ({ label: t(`state.${state}`), value: format.number(times) })),
              { label: t('sms.verified'), value: format.number(verified) },
            ]}
          />
          {failures.length > 0 ? (
            <p className="text-sm wrap-anywhere text-ink-2">
              {t('sms.failures', {
                codes: failures.map(({ failure, times }) => `${failure} (${format.number(times)})`).join(' · '),
              })}
            </p>
          ) : null}
        </div>
      )}
    </Card>
  );
}

function Refusals({ refusals }: { refusals: Usage['refusals'] }) {
  const t = useT(words);
  const format = useFormat();
  return (
    <Card title={t('sms.refused')}>
      {refusals.length === 0 ? (
        <EmptyState seed="refusals" compact title={t('sms.noRefusal')}>
          {t('sms.noRefusalText')}
        </EmptyState>
      ) : (
        <KeyValue
          items={refusals.map(({ reason, times }) => ({
            label: t(`refusal.${reason}`),
            value: format.number(times),
          }))}
        />
      )}
    </Card>
  );
}

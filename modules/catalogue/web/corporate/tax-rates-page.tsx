import { useQuery } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Day } from '@cm/web-kit/staff/columns.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { TaxRateDialog } from './tax-rate-dialog.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

type TaxRate = Result<'corporate.taxRates.list'>['items'][number];
const head = 'border-b border-line px-3 py-2 text-sm font-medium text-ink-2 first:ps-(--card-pad) last:pe-(--card-pad)';
const start = `${head} text-start`;
const cell =
  'border-b border-line px-3 py-2.5 align-top first:ps-(--card-pad) last:pe-(--card-pad) group-last/row:border-b-0';

/** Dated rates of TVA by category: a law changes a rate from a day on, documents before it keep theirs. */
export function TaxRatesPage() {
  const t = useT(words);
  const manages = usePermission('catalogue.manage');
  const [adding, setAdding] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['tax-rates', 'all'],
    queryFn: ({ signal }) => call('corporate.taxRates.list', {}, { signal }),
  });
  return (
    <Page>
      <PageHeader
        title={t('taxes.title')}
        crumbs={[{ label: t('nav.catalogue'), href: corporate.catalogue() }, { label: t('taxes.title') }]}
        meta={t('taxes.text')}
        actions={
          manages ? (
            <Button variant="primary" onClick={() => setAdding(true)}>
              {t('taxes.new')}
            </Button>
          ) : null
        }
      />
      <Card flush>
        {error && !data ? (
          <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />
        ) : !data ? (
          <div className="grid gap-3 p-(--card-pad)">
            <Skeleton />
            <Skeleton className="w-3/4" />
            <Skeleton className="w-5/6" />
          </div>
        ) : data.items.length === 0 ? (
          <EmptyState seed="taxes" title={t('taxes.empty')} />
        ) : (
          <Rates rates={data.items} />
        )}
      </Card>
      {adding ? <TaxRateDialog onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

function Rates({ rates }: { rates: readonly TaxRate[] }) {
  const t = useT(words);
  const format = useFormat();
  const name = useLocalised();
  const today = useToday();
  const holds = (rate: TaxRate) => rate.validFrom <= today && (rate.validTo === null || rate.validTo >= today);
  return (
    <div className="overflow-x-auto">
      <table aria-label={t('taxes.title')} className="w-full">
        <thead>
          <tr>
            <th scope="col" className={start}>
              {t('tickets.category')}
            </th>
            <th scope="col" className={`${head} text-end`}>
              {t('taxes.rate')}
            </th>
            <th scope="col" className={`${start} max-md:hidden`}>
              {t('taxes.from')}
            </th>
            <th scope="col" className={`${start} max-md:hidden`}>
              {t('taxes.to')}
            </th>
            <th scope="col" className={`${start} max-md:hidden`}>
              {t('taxes.legalRef')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rates.map((rate) => (
            <tr key={rate.id} className="group/row">
              <td className={cell}>
                <span className="grid gap-0.5">
                  <span className="flex flex-wrap items-center gap-2">
                    <span className="font-medium">{name(rate.label)}</span>
                    {holds(rate) ? <Badge tone="ok">{t('taxes.today')}</Badge> : null}
                  </span>
                  <Id value={rate.category} />
                  <span className="text-sm text-ink-2 md:hidden">
                    {t('taxes.from')} <Day value={rate.validFrom} />
                    {rate.validTo === null ? null : (
                      <>
                        {' '}
                        · {t('taxes.to')} <Day value={rate.validTo} />
                      </>
                    )}
                  </span>
                  {rate.exemptionReason ? (
                    <span className="text-sm text-ink-2">{name(rate.exemptionReason)}</span>
                  ) : null}
                </span>
              </td>
              <td className={`${cell} figures text-end font-medium`}>
                <bdi dir="ltr">{format.percent(rate.rateBp / 10_000)}</bdi>
              </td>
              <td className={`${cell} max-md:hidden`}>
                <Day value={rate.validFrom} />
              </td>
              <td className={`${cell} max-md:hidden`}>
                <Day value={rate.validTo} />
              </td>
              <td className={`${cell} text-sm text-ink-2 max-md:hidden`}>
                <bdi>{rate.legalRef ?? '—'}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { Item } from '@cm/web-kit/queries.ts';
import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Id } from '@cm/ui/id.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { SimpleList } from '@cm/web-kit/admin/simple-list.tsx';
import { TaxRateDialog } from './tax-rate-dialog.tsx';
import { words } from './words.ts';

type TaxRate = Item<'corporate.taxRates.list'>;

const byCategoryThenNewest = (one: TaxRate, other: TaxRate): number =>
  one.category.localeCompare(other.category) || other.validFrom.localeCompare(one.validFrom);

/** Dated rates: documents keep a copy of the one they used, so a rate is ended by the next and never edited. */
export function TaxRateList() {
  const t = useT(words);
  const format = useFormat();
  const locale = useLocale();
  const today = useToday();
  const list = useWholeList('corporate.taxRates.list', {}, { order: byCategoryThenNewest });
  const [adding, setAdding] = useState(false);
  const canManage = usePermission('catalogue.manage');
  return (
    <>
      <SimpleList<TaxRate>
        id="admin-tax-rates"
        label={t('organisation.tax-rates')}
        list={list}
        rowName={(rate) => textIn(rate.label, locale)}
        emptyTitle={t('taxRates.empty')}
        emptyText={t('taxRates.emptyText')}
        addLabel={t('taxRates.add')}
        {...(canManage ? { onAdd: () => setAdding(true) } : {})}
        columns={[
          {
            id: 'category',
            header: t('taxRates.category'),
            fixed: true,
            width: '9rem',
            cell: (rate) => <Id value={rate.category} />,
          },
          {
            id: 'label',
            header: t('taxRates.label'),
            cell: (rate) => (
              <span className="grid min-w-40">
                <bdi className="font-medium">{textIn(rate.label, locale)}</bdi>
                {rate.exemptionReason ? (
                  <bdi className="text-sm text-ink-2">{textIn(rate.exemptionReason, locale)}</bdi>
                ) : null}
              </span>
            ),
          },
          {
            id: 'rate',
            header: t('taxRates.rate'),
            align: 'end',
            width: '6rem',
            cell: (rate) => format.percent(rate.rateBp / 10_000),
          },
          {
            id: 'from',
            header: t('taxRates.from'),
            wide: true,
            width: '9rem',
            cell: (rate) => <span className="whitespace-nowrap">{format.date(rate.validFrom)}</span>,
          },
          {
            id: 'to',
            header: t('taxRates.to'),
            width: '9rem',
            wide: true,
            cell: (rate) =>
              rate.validTo === null ? (
                <span className="text-ink-3">{t('taxRates.open')}</span>
              ) : (
                <span className="whitespace-nowrap">{format.date(rate.validTo)}</span>
              ),
          },
          { id: 'law', header: t('taxRates.law'), wide: true, cell: (rate) => <bdi>{rate.legalRef ?? '—'}</bdi> },
          {
            id: 'state',
            header: t('users.state'),
            width: '8rem',
            cell: (rate) => <Validity rate={rate} today={today} />,
          },
        ]}
      />
      {adding ? (
        <TaxRateDialog
          categories={[...new Set((list.source.data?.items ?? []).map((rate) => rate.category))]}
          today={today}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}

function Validity({ rate, today }: { rate: TaxRate; today: string }) {
  const t = useT(words);
  if (rate.validFrom > today) return <Status kind="waiting">{t('taxRates.coming')}</Status>;
  if (rate.validTo !== null && rate.validTo < today) return <Status kind="closed">{t('taxRates.over')}</Status>;
  return <Status kind="active">{t('taxRates.current')}</Status>;
}

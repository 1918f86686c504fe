import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { cell, day, name } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { TaxRateDialog } from './tax-rate-dialog.tsx';
import { type TaxRate, TaxRateTitle } from './tax-rate-title.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

/** Dated rates of TVA by category: a law changes a rate from a day on, documents before it keep theirs. */
export function TaxRatesPage() {
  const t = useT(words);
  const format = useFormat();
  const localised = useLocalised();
  const manages = usePermission('catalogue.manage');
  const [adding, setAdding] = useState(false);
  const list = useWholeList('corporate.taxRates.list', {});
  const rateOf = (rate: TaxRate) => (
    <bdi dir="ltr" className="figures font-medium">
      {format.percent(rate.rateBp / 10_000)}
    </bdi>
  );
  return (
    <ListPage<TaxRate>
      id="tax-rates"
      title={t('taxes.title')}
      crumbs={[{ label: t('nav.catalogue'), href: corporate.catalogue() }, { label: t('taxes.title') }]}
      meta={t('taxes.text')}
      list={list}
      actions={
        manages ? (
          <Button variant="primary" aria-haspopup="dialog" onClick={() => setAdding(true)}>
            {t('taxes.new')}
          </Button>
        ) : null
      }
      rowName={(rate) => localised(rate.label)}
      empty={{ seed: 'taxes', title: t('taxes.empty') }}
      columns={[
        cell('category', t('tickets.category'), (rate) => <TaxRateTitle rate={rate} />, { fixed: true }),
        cell('rate', t('taxes.rate'), rateOf, { align: 'end', fixed: true }),
        day('from', t('taxes.from'), (rate) => rate.validFrom),
        day('to', t('taxes.to'), (rate) => rate.validTo),
        name('law', t('taxes.legalRef'), (rate) => rate.legalRef ?? '—'),
      ]}
    >
      {adding ? <TaxRateDialog onClose={() => setAdding(false)} /> : null}
    </ListPage>
  );
}

import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { moneyOf } from '@cm/web-kit/staff/columns.tsx';
import { words } from '../words.ts';

export interface DocumentTotalsProps {
  readonly currency: string;
  readonly discount: number;
  readonly ht: number;
  readonly groups: readonly { readonly rateBp: number; readonly tax: number }[];
  readonly ttc: number;
  /** Lines under the taxes: the stamp duty of a cash payment. */
  readonly more?: readonly { readonly label: string; readonly amount: number }[];
}

/** The foot of a document: before tax, TVA by rate, to pay. */
export function DocumentTotals({ currency, discount, ht, groups, ttc, more = [] }: DocumentTotalsProps) {
  const t = useT(words);
  const format = useFormat();
  return (
    <LedgerTotals
      rows={[
        ...(discount > 0 ? [{ label: t('totals.discount'), value: moneyOf(-discount, currency) }] : []),
        { label: t('totals.ht'), value: moneyOf(ht, currency) },
        ...groups.map(({ rateBp, tax }) => ({
          label: t('totals.tva', { rate: format.percent(rateBp / 10_000) }),
          value: moneyOf(tax, currency),
        })),
        ...more.map(({ label, amount }) => ({ label, value: moneyOf(amount, currency) })),
      ]}
      total={{ label: t('totals.ttc'), value: moneyOf(ttc, currency) }}
    />
  );
}

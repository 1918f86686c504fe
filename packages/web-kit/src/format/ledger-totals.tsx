import type { MoneyValue } from './formatter.ts';
import { Money } from './money.tsx';

export interface LedgerTotalsProps {
  readonly rows: readonly { readonly label: string; readonly value: MoneyValue }[];
  readonly total: { readonly label: string; readonly value: MoneyValue };
}

/** The foot of a quote or an invoice: end-aligned amounts, and the double rule under what is to be paid. */
export function LedgerTotals({ rows, total }: LedgerTotalsProps) {
  return (
    <dl className="ms-auto grid w-full max-w-sm grid-cols-[1fr_auto] gap-x-8" data-keep-together>
      {rows.map((row) => (
        <div key={row.label} className="col-span-2 grid grid-cols-subgrid py-1">
          <dt className="text-ink-2">
            <bdi>{row.label}</bdi>
          </dt>
          <dd className="text-end">
            <Money value={row.value} />
          </dd>
        </div>
      ))}
      <div className="col-span-2 mt-1.5 grid grid-cols-subgrid items-baseline ledger-total py-2 text-md font-semibold">
        <dt>{total.label}</dt>
        <dd className="text-end">
          <Money value={total.value} strong />
        </dd>
      </div>
    </dl>
  );
}

import type { ReactNode } from 'react';
import type { MoneyValue } from '../format/formatter.ts';
import { useFormat } from '../format/use-format.ts';
import { Money } from '../format/money.tsx';

/** Minor units of a document with its currency, as the amounts of the screens take them. */
export const moneyOf = (amount: number, currency: string): MoneyValue => ({ amount, currency });

export function Amount({ amount, currency, strong }: { amount: number; currency: string; strong?: boolean }) {
  return <Money value={moneyOf(amount, currency)} strong={strong ?? false} />;
}

/** The number of a document as the title of its page: in the face of titles, its figures of one width. */
export function RecordNumber({ value }: { value: string }) {
  return (
    <bdi dir="ltr" className="figures whitespace-nowrap">
      {value}
    </bdi>
  );
}

/** A calendar day or an instant of a list; a dash when there is none. */
export function Day({ value }: { value: string | null }) {
  const format = useFormat();
  if (value === null) return <span className="text-ink-3">—</span>;
  return (
    <time dateTime={value} className="whitespace-nowrap">
      {format.date(value)}
    </time>
  );
}

/** The day and the time of an instant. */
export function Instant({ value }: { value: string }) {
  const format = useFormat();
  return (
    <time dateTime={value} className="figures whitespace-nowrap">
      {format.dateTime(value)}
    </time>
  );
}

/** What names a row, with whose it is under it where there is no room for a column of its own. */
export function RowTitle({ children, customer }: { children: ReactNode; customer: string | null }) {
  return (
    <span className="grid">
      <span>{children}</span>
      <span className="text-sm font-normal text-ink-2 md:hidden">
        <Name>{customer}</Name>
      </span>
    </span>
  );
}

/** Where a document stands, with its amount under it where the columns of amounts have no room. */
export function StateAndAmount({
  amount,
  currency,
  children,
}: {
  amount: number;
  currency: string;
  children: ReactNode;
}) {
  return (
    <span className="grid gap-0.5 max-md:justify-items-end max-md:pe-1">
      {children}
      <span className="text-sm text-ink-2 md:hidden">
        <Amount amount={amount} currency={currency} />
      </span>
    </span>
  );
}

/** A name that people gave; one line of a table. */
export function Name({ children }: { children: ReactNode }) {
  // The cell keeps the direction of the page, the name its own: names of both scripts begin at the same edge.
  return (
    <span dir="auto" className="line-clamp-2 page-start">
      {children}
    </span>
  );
}

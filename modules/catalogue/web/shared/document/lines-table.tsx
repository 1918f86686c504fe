import type { ReactNode } from 'react';
import { cn } from '@cm/ui/class-names.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Money } from '@cm/web-kit/format/money.tsx';
import { words } from '../../document-words.ts';

export interface DocumentLine {
  readonly key: string;
  readonly designation: string;
  readonly detail: string | null;
  readonly quantity: number;
  /** What one of it is: « par mois », « unité »; shown under the price. */
  readonly per: string;
  readonly unitPrice: number;
  readonly discount: number;
  /** Why there is one, in words. */
  readonly discountReason?: string | null;
  readonly taxRateBp: number;
  readonly exemption: string | null;
  readonly ht: number;
}

export interface LinesTableProps {
  readonly label: string;
  readonly lines: readonly DocumentLine[];
  readonly currency: string;
  /** What stands after a line's designation: a button to take it out. */
  readonly tools?: (line: DocumentLine) => ReactNode;
}

const head = 'border-b border-ink px-2 py-2 text-sm font-medium text-ink-2 first:ps-0 last:pe-0';
const cell = 'border-b border-line px-2 py-3 align-top first:ps-0 last:pe-0 max-md:block max-md:border-0 max-md:p-0';

/** The lines of a quote, an order or an invoice, in the columns of the printed documentT; one under another on a phone. */
export function LinesTable({ label, lines, currency, tools }: LinesTableProps) {
  const t = useT(words);
  const format = useFormat();
  const money = (amount: number) => <Money value={{ amount, currency }} />;
  const discounted = lines.some((line) => line.discount > 0);
  return (
    <table aria-label={label} className="w-full border-separate border-spacing-0 max-md:block">
      <thead className="max-md:sr-only">
        <tr>
          <th scope="col" className={cn(head, 'text-start')}>
            {t('designation')}
          </th>
          <th scope="col" className={cn(head, 'text-end')}>
            {t('quantity')}
          </th>
          <th scope="col" className={cn(head, 'text-end')}>
            {t('unitPrice')}
          </th>
          {discounted ? (
            <th scope="col" className={cn(head, 'text-end')}>
              {t('discount')}
            </th>
          ) : null}
          <th scope="col" className={cn(head, 'text-end')}>
            {t('tax')}
          </th>
          <th scope="col" className={cn(head, 'text-end')}>
            {t('amountHt')}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {lines.map((line) => (
          <tr
            key={line.key}
            data-keep-together
            className="max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-4 max-md:gap-y-1 max-md:border-b max-md:border-line max-md:py-3"
          >
            <td className={cell}>
              <span className="flex items-start justify-between gap-2">
                <span className="grid min-w-0 gap-0.5">
                  <bdi className="font-medium wrap-anywhere">{line.designation}</bdi>
                  {line.detail ? (
                    <span dir="auto" className="text-sm text-ink-2">
                      {line.detail}
                    </span>
                  ) : null}
                  {line.discountReason ? (
                    <span dir="auto" className="page-start text-sm text-ink-2">
                      {line.discountReason}
                    </span>
                  ) : null}
                  {line.exemption ? (
                    <span dir="auto" className="text-sm text-ink-2">
                      {line.exemption}
                    </span>
                  ) : null}
                </span>
                {tools ? tools(line) : null}
              </span>
            </td>
            <td
              className={cn(
                cell,
                'figures text-end max-md:col-start-1 max-md:row-start-2 max-md:text-start max-md:text-sm max-md:text-ink-2',
              )}
            >
              <span className="md:hidden">{t('labelled', { label: t('quantity') })} </span>
              {format.number(line.quantity)}
            </td>
            <td
              className={cn(
                cell,
                'text-end max-md:col-start-1 max-md:row-start-3 max-md:text-start max-md:text-sm max-md:text-ink-2',
              )}
            >
              {money(line.unitPrice)}
              {line.per ? <span className="text-sm text-ink-2 md:block"> {line.per}</span> : null}
            </td>
            {discounted ? (
              <td
                className={cn(
                  cell,
                  'text-end max-md:col-start-1 max-md:row-start-4 max-md:text-start max-md:text-sm max-md:text-ink-2',
                  line.discount === 0 && 'max-md:hidden',
                )}
              >
                <span className="md:hidden">{t('labelled', { label: t('discount') })} </span>
                {line.discount > 0 ? money(-line.discount) : ''}
              </td>
            ) : null}
            <td
              className={cn(
                cell,
                'figures text-end max-md:col-start-2 max-md:row-start-2 max-md:text-sm max-md:text-ink-2',
              )}
            >
              <span className="md:hidden">{t('tax')} </span>
              {format.percent(line.taxRateBp / 10_000)}
            </td>
            <td className={cn(cell, 'text-end max-md:col-start-2 max-md:row-start-1 max-md:font-medium')}>
              {money(line.ht)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

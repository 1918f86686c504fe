import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { words } from '../words.ts';

export interface DocumentLine {
  readonly id: string;
  readonly designation: string;
  readonly detail: string | null;
  readonly quantity: number;
  /** « par mois », « heure »: what the price is for. */
  readonly unit?: string;
  readonly unitPrice: number;
  readonly discount: number;
  /** Why there is one, in words. */
  readonly discountReason?: string | null;
  readonly taxRateBp: number;
  readonly exemption: string | null;
  readonly ht: number;
}

const head = 'border-b border-line px-3 py-2 text-sm font-medium text-ink-2 first:ps-(--card-pad) last:pe-(--card-pad)';
const cell = 'border-b border-line px-3 py-2 align-top first:ps-(--card-pad) last:pe-(--card-pad)';

/** The lines of a document that no longer changes. On a phone the detail of the price stands under the name. */
export function LinesTable({
  lines,
  currency,
  label,
}: {
  lines: readonly DocumentLine[];
  currency: string;
  label: string;
}) {
  const t = useT(words);
  const format = useFormat();
  return (
    <div className="overflow-x-auto">
      <table aria-label={label} className="w-full">
        <thead>
          <tr>
            <th scope="col" className={`${head} text-start`}>
              {t('lines.designation')}
            </th>
            <th scope="col" className={`${head} text-end max-md:hidden`}>
              {t('lines.quantity')}
            </th>
            <th scope="col" className={`${head} text-end max-md:hidden`}>
              {t('lines.unitPrice')}
            </th>
            <th scope="col" className={`${head} text-end max-md:hidden`}>
              {t('lines.tva')}
            </th>
            <th scope="col" className={`${head} text-end`}>
              {t('lines.ht')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td className={cell}>
                <span className="grid gap-0.5">
                  <bdi className="font-medium">{line.designation}</bdi>
                  {line.detail ? (
                    <span dir="auto" className="page-start text-sm text-ink-2">
                      {line.detail}
                    </span>
                  ) : null}
                  {line.unit ? <span className="text-sm text-ink-2">{line.unit}</span> : null}
                  <span className="figures text-sm text-ink-2 md:hidden">
                    {format.number(line.quantity)} × <Amount amount={line.unitPrice} currency={currency} />
                  </span>
                  {line.discount > 0 ? (
                    <span className="text-sm text-ink-2">
                      <bdi>{line.discountReason ?? t('totals.discount')}</bdi> :{' '}
                      <Amount amount={line.discount} currency={currency} />
                    </span>
                  ) : null}
                  {line.exemption ? <span className="text-sm text-ink-2">{line.exemption}</span> : null}
                </span>
              </td>
              <td className={`${cell} figures text-end max-md:hidden`}>{format.number(line.quantity)}</td>
              <td className={`${cell} text-end max-md:hidden`}>
                <Amount amount={line.unitPrice} currency={currency} />
              </td>
              <td className={`${cell} figures text-end max-md:hidden`}>
                <bdi dir="ltr">{format.percent(line.taxRateBp / 10_000)}</bdi>
              </td>
              <td className={`${cell} text-end`}>
                <Amount amount={line.ht} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

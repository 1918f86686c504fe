import type { Result } from '@cm/api-client/client';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Amount, Day } from '@cm/web-kit/staff/columns.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

export type Statement = Result<'corporate.customers.statement'>;

const cell = 'border-b border-line px-3 py-2 first:ps-(--card-pad) last:pe-(--card-pad) max-md:nth-2:ps-(--card-pad)';

export function Movements({ statement, from, to }: { statement: Statement; from: string; to: string }) {
  const t = useT(words);
  const format = useFormat();
  const { currency, movements } = statement;
  const amount = (value: number) => <Amount amount={value} currency={currency} />;
  if (movements.length === 0) {
    return (
      <Card>
        <EmptyState compact seed="statement" title={t('statement.empty')} />
      </Card>
    );
  }
  return (
    <Card
      flush
      title={t('statement.movements')}
      hint={t('statement.period', { from: format.date(from), to: format.date(to) })}
    >
      <div className="overflow-x-auto">
        <table className="w-full">
          <thead>
            <tr className="text-sm text-ink-2">
              <th scope="col" className={`${cell} text-start font-medium max-md:hidden`}>
                {t('col.date')}
              </th>
              <th scope="col" className={`${cell} text-start font-medium`}>
                {t('statement.movement')}
              </th>
              <th scope="col" className={`${cell} text-end font-medium`}>
                {t('col.amount')}
              </th>
              <th scope="col" className={`${cell} text-end font-medium max-md:hidden`}>
                {t('statement.balance')}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr className="text-ink-2">
              <td className={`${cell} max-md:hidden`}>
                <Day value={from} />
              </td>
              <td className={cell}>{t('statement.opening')}</td>
              <td className={`${cell} text-end md:hidden`}>{amount(statement.opening)}</td>
              <td className={`${cell} text-end max-md:hidden`} colSpan={2}>
                {amount(statement.opening)}
              </td>
            </tr>
            {movements.map((movement) => (
              <tr key={movement.id}>
                <td className={`${cell} max-md:hidden`}>
                  <Day value={movement.on} />
                </td>
                <td className={cell}>
                  {t(`statement.kind.${movement.kind}`)}{' '}
                  {movement.kind === 'invoice' ? (
                    <Link
                      href={corporate.invoice(movement.documentId)}
                      className="rounded-sm text-accent-text hover:underline"
                    >
                      <Id value={movement.number} />
                    </Link>
                  ) : (
                    <Id value={movement.number} />
                  )}
                  <span className="block text-sm text-ink-2 md:hidden">
                    <Day value={movement.on} />
                  </span>
                </td>
                <td className={`${cell} text-end`}>{amount(movement.amount)}</td>
                <td className={`${cell} text-end max-md:hidden`}>{amount(movement.balance)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="font-semibold">
              <td className="px-3 py-2 ps-(--card-pad) max-md:hidden">
                <Day value={to} />
              </td>
              <td className="px-3 py-2 max-md:ps-(--card-pad)">{t('statement.closing')}</td>
              <td className="px-3 py-2 pe-(--card-pad) text-end" colSpan={2}>
                <span className="inline-block ledger-total py-1">{amount(statement.closing)}</span>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  );
}

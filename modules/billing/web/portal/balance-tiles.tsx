import { useQuery } from '@tanstack/react-query';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Money } from '@cm/web-kit/format/money.tsx';
import { balanceQuery } from './queries.ts';
import { words } from './words.ts';

/** What is owed, what of it is late, what stands to the customer's credit; each only when it is not zero. */
export function BalanceTiles() {
  const t = useT(words);
  const { data } = useQuery(balanceQuery());
  const tiles = (data?.balances ?? []).flatMap(({ currency, owed, overdue, credit }) => [
    { key: `owed-${currency}`, label: t('balance.owed'), amount: owed, currency, late: false },
    { key: `overdue-${currency}`, label: t('balance.overdue'), amount: overdue, currency, late: true },
    { key: `credit-${currency}`, label: t('balance.credit'), amount: credit, currency, late: false },
  ]);
  const shown = tiles.filter(({ amount }) => amount > 0);
  if (shown.length === 0) return null;
  return (
    <dl className="mb-(--gap) flex flex-wrap gap-x-16 gap-y-4 rounded-md border border-line bg-surface p-(--card-pad)">
      {shown.map(({ key, label, amount, currency, late }) => (
        <div key={key} className="grid gap-1">
          <dt className="text-sm text-ink-2">{label}</dt>
          <dd className={cn('text-xl', late && 'text-bad-text')}>
            <Money value={{ amount, currency }} strong />
          </dd>
        </div>
      ))}
    </dl>
  );
}

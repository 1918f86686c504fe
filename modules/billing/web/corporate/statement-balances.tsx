import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Kpi } from '@cm/ui/kpi.tsx';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { type Statement } from './statement-movements.tsx';
import { words } from './words.ts';

export function Balances({ statement }: { statement: Statement }) {
  const t = useT(words);
  return (
    <div className="grid gap-(--gap) sm:grid-cols-3">
      {statement.balances.flatMap(({ currency, owed, overdue, credit }) => [
        <Kpi
          key={`${currency}-owed`}
          label={t('statement.owed')}
          value={<Amount amount={owed} currency={currency} />}
        />,
        overdue > 0 ? (
          <Kpi
            key={`${currency}-overdue`}
            tone="bad"
            label={t('statement.overdue')}
            value={<Amount amount={overdue} currency={currency} />}
          />
        ) : null,
        credit > 0 ? (
          <Kpi
            key={`${currency}-credit`}
            label={t('statement.credit')}
            value={<Amount amount={credit} currency={currency} />}
          />
        ) : null,
      ])}
    </div>
  );
}

import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { DocumentTotals } from '@cm/catalogue/web/corporate/public.ts';
import { LinesTable } from '@cm/catalogue/web/corporate/public.ts';
import { taxGroupsOf } from '@cm/catalogue/web/corporate/public.ts';
import { type Order } from './order-queries.ts';
import { words } from '../words.ts';
import { words as salesWords } from '../../words.ts';

/** What was ordered and what it comes to. */
export function OrderLines({ order }: { order: Order }) {
  const t = useT(words);
  const states = useT(salesWords);
  return (
    <Card title={t('lines.title')} flush>
      <LinesTable
        label={t('lines.title')}
        currency={order.currency}
        lines={order.lines.map((line) => ({ ...line, unit: states(`perCycle.${line.cycle}`) }))}
      />
      <div className="p-(--card-pad)">
        <DocumentTotals
          currency={order.currency}
          discount={order.lines.reduce((sum, line) => sum + line.discount, 0)}
          ht={order.ht}
          groups={taxGroupsOf(order.lines)}
          ttc={order.ttc}
        />
      </div>
    </Card>
  );
}

import type { Result } from '@cm/api-client/client';
import { LinesTable } from '@cm/catalogue/web/public.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { LedgerTotals } from '@cm/web-kit/format/ledger-totals.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { type Step, Stepper } from '@cm/ui/stepper.tsx';
import { useDocumentLines } from '@cm/catalogue/web/public.ts';
import { useDiscountRow } from './discount-row.ts';
import { portal } from '../../paths.ts';
import { words } from './words.ts';
import { words as salesWords } from '../words.ts';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';

export type Order = Result<'portal.orders.get'>;

const PATH = ['requested', 'validated', 'in_progress', 'delivered'] as const;

export function Tracking({ order }: { order: Order }) {
  const t = useT(words);
  const states = useT(salesWords);
  const format = useFormat();
  const at = PATH.findIndex((state) => state === order.state);
  const steps = PATH.map((state, index): Step => {
    const reached = order.history.find((entry) => entry.state === state);
    return {
      key: state,
      label: states(`order.${state}`),
      state: index < at || order.state === 'delivered' ? 'done' : index === at ? 'current' : 'todo',
      ...(reached ? { detail: <time dateTime={reached.at}>{format.dateTime(reached.at)}</time> } : {}),
    };
  });
  return <Stepper label={t('order.tracking')} steps={steps} />;
}

export function OrderLines({ order }: { order: Order }) {
  const discountRow = useDiscountRow();
  const t = useT(words);
  const documentT = useT(catalogueDocumentWords);
  const lines = useDocumentLines();
  const value = (amount: number) => ({ amount, currency: order.currency });
  return (
    <Card
      title={t('order.lines')}
      actions={
        order.quoteId ? (
          <Link
            href={portal.quote(order.quoteId)}
            className="hit rounded-sm text-accent-text underline underline-offset-4"
          >
            {t('order.quote')}
          </Link>
        ) : undefined
      }
    >
      <div className="grid gap-5">
        <LinesTable label={t('order.lines')} lines={lines(order.lines)} currency={order.currency} />
        <LedgerTotals
          rows={[
            ...discountRow(order.lines, order.currency),
            { label: documentT('totalHt'), value: value(order.ht) },
            { label: documentT('totalTax'), value: value(order.tax) },
          ]}
          total={{ label: documentT('totalTtc'), value: value(order.ttc) }}
        />
      </div>
    </Card>
  );
}

/** The steps of its preparation, by the names that the operator gave them. */
export function OrderSteps({ order }: { order: Order }) {
  const t = useT(words);
  const states = useT(salesWords);
  if (order.steps.length === 0) return null;
  return (
    <Card title={t('order.steps')}>
      <ol className="grid gap-2.5">
        {order.steps.map((step) => (
          <li key={step.name} className="flex items-start justify-between gap-3">
            <bdi className={step.done ? 'text-ink-2' : ''}>{step.name}</bdi>
            <span className="text-sm">
              <Status kind={step.done ? 'closed' : 'draft'}>{states(step.done ? 'step.done' : 'step.pending')}</Status>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

import Plus from 'lucide-react/icons/plus';
import type { UseFieldArrayReturn } from 'react-hook-form';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { LineFrame, PlanPicker } from '@cm/catalogue/web/corporate/public.ts';
import { InvoiceLineFields, type InvoiceLineFieldsProps } from './invoice-line-fields.tsx';
import { emptyLine, type InvoiceInput, type InvoiceValues } from './invoice-lines.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

export interface InvoiceLinesCardProps extends Omit<InvoiceLineFieldsProps, 'index'> {
  readonly form: Form<InvoiceInput, InvoiceValues>;
  readonly lines: UseFieldArrayReturn<InvoiceInput, 'lines'>;
  /** The amount before tax of each line, in minor units, as it is typed. */
  readonly amounts: readonly number[];
}

/** The lines of an invoice: moved, removed, added free or from the catalogue. */
export function InvoiceLinesCard({ form, lines, amounts, currency, taxes }: InvoiceLinesCardProps) {
  const t = useT(words);
  const states = useT(billingWords);
  const { fields, append, remove, move } = lines;
  const free = () => emptyLine(t('lines.defaultUnit'), taxes[0]?.value ?? '');
  return (
    <Card title={t('lines.title')} flush>
      {fields.length === 0 ? (
        <EmptyState compact seed="lines" title={t('lines.none')}>
          {t('lines.noneText')}
        </EmptyState>
      ) : (
        <ol>
          {fields.map((field, index) => (
            <LineFrame
              key={field.id}
              index={index}
              count={fields.length}
              ht={amounts[index] ?? 0}
              currency={currency}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(index)}
            >
              <InvoiceLineFields form={form} index={index} currency={currency} taxes={taxes} />
            </LineFrame>
          ))}
        </ol>
      )}
      <div className="flex flex-wrap gap-2 border-t border-line p-(--card-pad)">
        <div className="min-w-64 flex-1">
          <PlanPicker
            currency={currency}
            onPick={({ plan, product }, designation) =>
              append({
                ...free(),
                designation,
                unit: states(`perCycle.${plan.cycle}`),
                unitPrice: plan.price,
                taxCategory: product.taxCategory,
              })
            }
          />
        </div>
        <Button onClick={() => append(free())}>
          <Plus aria-hidden="true" />
          {t('lines.addFree')}
        </Button>
      </div>
    </Card>
  );
}

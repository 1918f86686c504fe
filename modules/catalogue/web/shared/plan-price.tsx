import { cn } from '@cm/ui/class-names.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Money } from '@cm/web-kit/format/money.tsx';
import { words } from '../document-words.ts';
import { words as catalogueWords } from '../words.ts';

/** A price before and after tax. */
export interface Price {
  readonly ht: number;
  readonly ttc: number;
  /** After tax, what it is without the discount that is taken off already. */
  readonly insteadOf?: number;
}

export interface PlanPriceProps {
  readonly price: Price;
  readonly currency: string;
  readonly cycle: 'once' | 'monthly' | 'quarterly' | 'yearly';
  readonly size?: 'md' | 'lg';
}

/** What the public pays, taxes included, and the price before tax under it. */
export function PlanPrice({ price, currency, cycle, size = 'md' }: PlanPriceProps) {
  const t = useT(words);
  const states = useT(catalogueWords);
  return (
    <span className="grid gap-0.5">
      <span className={cn('[&_span_span]:text-ink-2', size === 'lg' ? 'text-lg' : 'text-md')}>
        <Money value={{ amount: price.ttc, currency }} strong />{' '}
        <span className="text-sm font-normal text-ink-2">
          {t('ttc')} {states(`perCycle.${cycle}`)}
        </span>
      </span>
      <span className="text-sm text-ink-2 [&_span]:text-inherit">
        <Money value={{ amount: price.ht, currency }} /> {t('ht')}
      </span>
      {price.insteadOf === undefined ? null : (
        <span className="text-sm text-ink-2 [&_span]:text-inherit">
          {t('insteadOf')}{' '}
          <s>
            <Money value={{ amount: price.insteadOf, currency }} />
          </s>{' '}
          {t('ttc')}
        </span>
      )}
    </span>
  );
}

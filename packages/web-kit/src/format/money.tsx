import { cn } from '@cm/ui/class-names.ts';
import type { MoneyValue } from './formatter.ts';
import { useFormat } from './use-format.ts';

export interface MoneyProps {
  readonly value: MoneyValue;
  readonly strong?: boolean;
  readonly className?: string;
}

/** An amount as a ledger sets it: figures of one width, never mirrored, the unit quieter. */
export function Money({ value, strong = false, className }: MoneyProps) {
  const { figures, unit, unitFirst } = useFormat().moneyParts(value);
  const mark = <span className={cn('font-normal', strong ? 'text-ink-2' : 'text-ink-3')}>{unit}</span>;
  return (
    <span className={cn('figures whitespace-nowrap', strong && 'font-semibold', className)}>
      {unitFirst ? <>{mark}&nbsp;</> : null}
      <bdi dir="ltr">{figures}</bdi>
      {unitFirst ? null : <>&nbsp;{mark}</>}
    </span>
  );
}

import type { ReactNode } from 'react';
import { cn } from './class-names.ts';

export interface KeyValueProps {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
  /** `stack` in narrow panels: the label above its value. */
  readonly look?: 'rows' | 'stack';
}

export function KeyValue({ items, look = 'rows' }: KeyValueProps) {
  return (
    <dl className={cn('grid', look === 'rows' ? 'gap-y-0' : 'gap-y-3')}>
      {items.map((item) => (
        <div
          key={item.label}
          className={cn(
            look === 'rows' &&
              'grid grid-cols-[minmax(6.5rem,1fr)_2fr] items-baseline gap-x-4 border-b border-line py-2 last:border-b-0',
            look === 'stack' && 'grid gap-0.5',
          )}
        >
          <dt className="text-sm text-ink-2">{item.label}</dt>
          <dd className="min-w-0 wrap-anywhere">{item.value ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { useT } from '../i18n/use-t.ts';
import { words } from '../words/kit.ts';

export interface SelectionBarProps {
  readonly count: number;
  readonly onClear: () => void;
  /** Acts on the rows chosen. */
  readonly children: ReactNode;
}

/** How many rows are chosen, and what may be done with them. */
export function SelectionBar({ count, onClear, children }: SelectionBarProps) {
  const t = useT(words);
  return (
    <section
      aria-label={t('table.selected', { count })}
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 rounded-b-md border-t border-line bg-accent-tint px-(--card-pad) py-2 text-accent-text"
    >
      <output className="figures font-medium">{t('table.selected', { count })}</output>
      <Button variant="link" size="sm" onClick={onClear}>
        {t('table.clearSelection')}
      </Button>
      <div className="ms-auto flex flex-wrap gap-2">{children}</div>
    </section>
  );
}

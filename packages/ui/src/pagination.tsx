import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useText } from './ui-context.tsx';

export interface PaginationProps {
  readonly summary?: ReactNode;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** Steps of a keyset list: there is a next and a previous page, and no page 4 173. */
export function Pagination({ summary, onPrevious, onNext }: PaginationProps) {
  const t = useText();
  return (
    <nav aria-label={t('page.label')} className="flex flex-wrap items-center justify-between gap-3">
      <p className="figures text-sm text-ink-2">{summary}</p>
      <div className="flex gap-2">
        <Button size="sm" disabled={!onPrevious} onClick={() => onPrevious?.()}>
          <ChevronLeft aria-hidden="true" className="mirror" />
          {t('page.previous')}
        </Button>
        <Button size="sm" disabled={!onNext} onClick={() => onNext?.()}>
          {t('page.next')}
          <ChevronRight aria-hidden="true" className="mirror" />
        </Button>
      </div>
    </nav>
  );
}

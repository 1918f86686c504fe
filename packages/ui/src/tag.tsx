import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';

export interface TagProps {
  readonly children: ReactNode;
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

/** A word that people gave to a record, or a filter that is on. */
export function Tag({ children, onRemove, removeLabel }: TagProps) {
  return (
    <span className="inline-flex h-6 max-w-full items-center gap-1 rounded-sm border border-line bg-surface ps-2 pe-2 text-sm text-ink-2 has-[button]:pe-0.5">
      <span dir="auto" className="truncate">
        {children}
      </span>
      {onRemove ? (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={onRemove}
          className="hit inline-flex size-5 items-center justify-center rounded-sm text-ink-3 hover:bg-hover hover:text-ink"
        >
          <X aria-hidden="true" className="size-3.5" />
        </button>
      ) : null}
    </span>
  );
}

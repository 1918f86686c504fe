import type { ReactNode } from 'react';
import { TilePattern } from './tile-pattern.tsx';

export interface EmptyStateProps {
  /** Key of the page: it seeds the tiles. */
  readonly seed: string;
  readonly title: string;
  /** Why it is empty, and what will appear here. */
  readonly children?: ReactNode;
  /** The next thing to do. */
  readonly action?: ReactNode;
  readonly compact?: boolean;
}

export function EmptyState({ seed, title, children, action, compact = false }: EmptyStateProps) {
  return (
    <div
      className={
        compact
          ? 'grid justify-items-center gap-3 px-6 py-8 text-center'
          : 'grid justify-items-center gap-4 px-6 py-14 text-center'
      }
    >
      <TilePattern seed={seed} columns={compact ? 3 : 5} rows={compact ? 1 : 2} />
      <div className="grid max-w-md gap-1.5">
        <p className="text-md font-semibold">{title}</p>
        {children ? <p className="text-pretty text-ink-2">{children}</p> : null}
      </div>
      {action ? <div className="flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}

import type { ReactNode } from 'react';
import { cn } from './class-names.ts';

export interface CardProps {
  readonly title?: ReactNode;
  readonly hint?: ReactNode;
  /** At most two. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  /** A table or a list goes to the card's edges. */
  readonly flush?: boolean;
  readonly className?: string;
  readonly children?: ReactNode;
}

export function Card({ title, hint, actions, footer, flush = false, className, children }: CardProps) {
  return (
    <section className={cn('flex min-w-0 flex-col rounded-md border border-line bg-surface', className)}>
      {title ? (
        <header className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 px-(--card-pad) pt-3 pb-2">
          <div className="grid min-w-0 flex-1 gap-0.5">
            <h2 className="text-md font-semibold">{title}</h2>
            {hint ? <p className="text-sm text-ink-2">{hint}</p> : null}
          </div>
          {actions ? <div className="flex shrink-0 gap-2">{actions}</div> : null}
        </header>
      ) : null}
      {children ? (
        <div
          className={cn(
            'min-w-0 flex-1',
            !flush && 'px-(--card-pad) pb-(--card-pad)',
            !flush && !title && 'pt-(--card-pad)',
          )}
        >
          {children}
        </div>
      ) : null}
      {footer ? (
        <footer className="border-t border-line px-(--card-pad) py-2.5 text-sm text-ink-2">{footer}</footer>
      ) : null}
    </section>
  );
}

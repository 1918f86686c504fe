import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';

export interface PageHeaderProps {
  readonly title: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** State of the record, number, dates: one line under the title. */
  readonly meta?: ReactNode;
  /** One primary action, at most two others; the rest goes in a menu. */
  readonly actions?: ReactNode;
}

export function PageHeader({ title, crumbs, meta, actions }: PageHeaderProps) {
  return (
    <header className="mb-[max(var(--gap),0.75rem)] grid gap-1.5">
      {crumbs ? <Breadcrumb crumbs={crumbs} /> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1 sm:flex-[1_1_20rem]">
          <h1 dir="auto" className="page-start text-lg font-semibold wrap-anywhere in-data-[shell=portal]:text-xl">
            {title}
          </h1>
          {meta ? <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">{meta}</div> : null}
        </div>
        {actions ? (
          <div data-screen-only className="flex flex-wrap gap-2">
            {actions}
          </div>
        ) : null}
      </div>
    </header>
  );
}

import type { ReactNode } from 'react';
import { cn } from './class-names.ts';

/** A state is a shape and a word, and only then a colour: it survives printing, greyscale and colour blindness. */
export type StatusKind = 'active' | 'progress' | 'waiting' | 'overdue' | 'suspended' | 'failed' | 'draft' | 'closed';

const TONE: Readonly<Record<StatusKind, string>> = {
  active: 'text-ok-text',
  progress: 'text-info-text',
  waiting: 'text-warn-text',
  overdue: 'text-bad-text',
  suspended: 'text-warn-text',
  failed: 'text-bad-text',
  draft: 'text-ink-3',
  closed: 'text-ink-3',
};

const TINT: Readonly<Record<StatusKind, string>> = {
  active: 'bg-ok-tint text-ok-text',
  progress: 'bg-info-tint text-info-text',
  waiting: 'bg-warn-tint text-warn-text',
  overdue: 'bg-bad-tint text-bad-text',
  suspended: 'bg-warn-tint text-warn-text',
  failed: 'bg-bad-tint text-bad-text',
  draft: 'bg-sunken text-ink-2',
  closed: 'bg-sunken text-ink-2',
};

const SHAPE: Readonly<Record<StatusKind, ReactNode>> = {
  active: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  progress: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 2a4 4 0 0 1 0 8z" fill="currentColor" />
    </>
  ),
  waiting: <path d="M6 1.4 10.6 6 6 10.6 1.4 6z" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  overdue: <path d="M6 1 11.2 10.4H.8z" fill="currentColor" />,
  suspended: <rect x="1.8" y="1.8" width="8.4" height="8.4" fill="currentColor" />,
  failed: <path d="m2 2 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="2" />,
  draft: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  closed: <path d="m1.8 6.4 2.9 2.8 5.5-6.4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
};

export function StatusGlyph({ kind, className }: { kind: StatusKind; className?: string }) {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      data-glyph={kind}
      className={cn('size-3 shrink-0', TONE[kind], className)}
    >
      {SHAPE[kind]}
    </svg>
  );
}

export interface StatusProps {
  readonly kind: StatusKind;
  readonly children: ReactNode;
  /** `plain` in tables, `tint` where the state stands alone (a page's head). */
  readonly look?: 'plain' | 'tint';
}

export function Status({ kind, children, look = 'plain' }: StatusProps) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 align-middle whitespace-nowrap',
        look === 'tint' && 'h-6 rounded-sm px-2 text-sm font-medium',
        look === 'tint' && TINT[kind],
      )}
    >
      <StatusGlyph kind={kind} className={look === 'tint' ? 'text-current' : ''} />
      {children}
    </span>
  );
}

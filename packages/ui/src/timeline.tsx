import type { ReactNode } from 'react';
import { StatusGlyph, type StatusKind } from './status-glyph.tsx';
import { useUiFormat } from './ui-context.tsx';

export interface TimelineEntry {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly actor?: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly kind?: StatusKind;
}

/** What happened, newest first; the rail is on the side where reading begins. */
export function Timeline({ entries, label, now }: { entries: readonly TimelineEntry[]; label: string; now: Date }) {
  const format = useUiFormat();
  return (
    <ol aria-label={label} className="grid">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="relative grid grid-cols-[12px_1fr] gap-x-3 pb-4 last:pb-0 [&:last-child>i]:hidden"
        >
          <i aria-hidden="true" className="absolute start-[5.5px] top-5 -bottom-1 w-px bg-line" />
          <span className="flex h-[1lh] items-center">
            <StatusGlyph kind={entry.kind ?? 'draft'} />
          </span>
          <div className="grid min-w-0 gap-0.5">
            <p>{entry.title}</p>
            {entry.detail ? (
              <div dir="auto" className="page-start text-sm text-ink-2">
                {entry.detail}
              </div>
            ) : null}
            <p className="text-xs text-ink-3">
              {entry.actor ? <bdi>{entry.actor}</bdi> : null}
              {entry.actor ? <span aria-hidden="true"> · </span> : null}
              <time dateTime={entry.at} title={format.dateTime(entry.at)}>
                {format.relative(entry.at, now)}
              </time>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

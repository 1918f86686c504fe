import { lazy, type ReactNode, Suspense } from 'react';
import { cn } from './class-names.ts';
import { Link } from './link.tsx';
import { useUiFormat } from './ui-context.tsx';

const KpiDefinition = lazy(async () => ({ default: (await import('./kpi-definition.tsx')).KpiDefinition }));

export interface KpiProps {
  readonly label: string;
  readonly value: ReactNode;
  /** How the figure is made, in one sentence. */
  readonly definition?: string;
  /** Change against the period before, as a ratio; `good` says which way is welcome. */
  readonly delta?: { readonly ratio: number; readonly good: 'up' | 'down'; readonly period: string };
  /** What of the figure deserves to be said beside it; its line is kept free where there is nothing. */
  readonly detail?: ReactNode;
  readonly href?: string;
  /** One of many at the head of a page: smaller. */
  readonly compact?: boolean;
  /** Alert tiles exist only when not zero. */
  readonly tone?: 'plain' | 'warn' | 'bad';
}

export function Kpi({ label, value, definition, delta, detail, href, compact = false, tone = 'plain' }: KpiProps) {
  const format = useUiFormat();
  const up = (delta?.ratio ?? 0) > 0;
  const welcome = delta && (delta.good === 'up') === up;
  return (
    <div
      className={cn(
        'relative flex min-w-0 flex-col rounded-md border bg-surface',
        compact ? 'gap-0.5 px-3 py-2.5' : 'gap-1 p-(--card-pad)',
        tone === 'warn' && 'border-s-3 border-s-ochre',
        tone === 'bad' && 'border-s-3 border-s-danger',
        href && 'hover:border-line-strong',
      )}
    >
      <div className="flex min-h-6 items-center gap-1.5 text-sm text-ink-2">
        {href ? (
          <Link href={href} className="rounded-sm after:absolute after:inset-0 after:rounded-md">
            {label}
          </Link>
        ) : (
          <span>{label}</span>
        )}
        {definition ? (
          <Suspense>
            <KpiDefinition label={label} definition={definition} />
          </Suspense>
        ) : null}
      </div>
      <div className={cn('figures @container font-semibold', compact ? 'text-md' : 'text-xl')}>{value}</div>
      {detail === undefined ? null : <div className="min-h-5 text-sm text-ink-2">{detail}</div>}
      {delta ? (
        <p className="text-sm text-ink-2">
          <span
            className={cn('figures font-medium', delta.ratio === 0 ? '' : welcome ? 'text-ok-text' : 'text-bad-text')}
          >
            <span aria-hidden="true">{delta.ratio === 0 ? '= ' : up ? '▲ ' : '▼ '}</span>
            <bdi dir="ltr">{format.percent(delta.ratio)}</bdi>
          </span>{' '}
          {delta.period}
        </p>
      ) : null}
    </div>
  );
}

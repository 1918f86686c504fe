import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { cn } from './class-names.ts';

export type CalloutTone = 'info' | 'ok' | 'warn' | 'bad';

const LOOK = {
  info: { icon: Info, classes: 'border-info-text/30 bg-info-tint text-info-text' },
  ok: { icon: CircleCheck, classes: 'border-ok-text/30 bg-ok-tint text-ok-text' },
  warn: { icon: TriangleAlert, classes: 'border-warn-text/30 bg-warn-tint text-warn-text' },
  bad: { icon: CircleAlert, classes: 'border-bad-text/30 bg-bad-tint text-bad-text' },
} as const;

export interface CalloutProps {
  readonly tone: CalloutTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Announced at once: for what just went wrong. */
  readonly live?: boolean;
}

export function Callout({ tone, title, children, action, live = false }: CalloutProps) {
  const { icon: Icon, classes } = LOOK[tone];
  return (
    <div
      role={live ? 'alert' : undefined}
      className={cn('flex items-start gap-3 rounded-md border px-3.5 py-3', classes)}
    >
      <span className="flex h-[1lh] items-center">
        <Icon aria-hidden="true" className="size-4 shrink-0" />
      </span>
      <div className="grid min-w-0 flex-1 gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="wrap-anywhere">{children}</div> : null}
        {action ? <div className="mt-1 flex flex-wrap gap-2">{action}</div> : null}
      </div>
    </div>
  );
}

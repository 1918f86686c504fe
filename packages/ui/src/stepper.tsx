import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { cn } from './class-names.ts';
import { useText } from './ui-context.tsx';

export type StepState = 'done' | 'current' | 'todo' | 'failed';

export interface Step {
  readonly key: string;
  readonly label: string;
  readonly state: StepState;
  readonly detail?: ReactNode;
}

const DISC: Readonly<Record<StepState, string>> = {
  done: 'border-accent bg-accent text-on-accent',
  current: 'border-accent bg-surface text-accent-text ring-3 ring-accent-tint',
  todo: 'border-line-strong bg-surface text-ink-3',
  failed: 'border-danger bg-danger text-on-danger',
};

/** Where one stands in a sequence (KYC, order, checkout); follows the reading direction, a column on a phone. */
export function Stepper({ steps, label }: { steps: readonly Step[]; label: string }) {
  const t = useText();
  return (
    <ol aria-label={label} className="grid auto-cols-fr gap-0 md:grid-flow-col">
      {steps.map((step, index) => {
        const last = index === steps.length - 1;
        return (
          <li
            key={step.key}
            aria-current={step.state === 'current' ? 'step' : undefined}
            className="relative flex gap-3 pb-5 last:pb-0 md:flex-col md:gap-2 md:pe-4 md:pb-0"
          >
            {last ? null : (
              <span
                aria-hidden="true"
                className={cn(
                  'absolute start-3 top-7 bottom-1 w-px md:start-8 md:end-1 md:top-3 md:bottom-auto md:h-px md:w-auto',
                  step.state === 'done' ? 'bg-accent' : 'bg-line-strong',
                )}
              />
            )}
            <span
              aria-hidden="true"
              className={cn(
                'figures relative flex size-6 shrink-0 items-center justify-center rounded-full border text-xs font-semibold',
                DISC[step.state],
              )}
            >
              {step.state === 'done' ? <Check className="size-3.5" strokeWidth={3} /> : null}
              {step.state === 'failed' ? <X className="size-3.5" strokeWidth={3} /> : null}
              {step.state === 'current' || step.state === 'todo' ? index + 1 : null}
            </span>
            <span className="grid gap-0.5">
              <span className={cn('font-medium', step.state === 'todo' && 'text-ink-2')}>
                {step.label}
                <span className="sr-only"> {t(`step.${step.state}`)}</span>
              </span>
              {step.detail ? <span className="text-sm text-ink-2">{step.detail}</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

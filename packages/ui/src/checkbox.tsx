import Check from 'lucide-react/icons/check';
import Minus from 'lucide-react/icons/minus';
import { Checkbox as Radix } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { cn } from './class-names.ts';

export interface CheckboxProps {
  readonly checked: boolean | 'indeterminate';
  readonly onCheckedChange: (checked: boolean) => void;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The name is heard but not shown: a row's box in a table. */
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly name?: string;
}

export function Checkbox({
  checked,
  onCheckedChange,
  label,
  hint,
  hideLabel = false,
  disabled,
  invalid,
  name,
}: CheckboxProps) {
  const id = useId();
  const box = (
    <Radix.Root
      id={id}
      checked={checked}
      onCheckedChange={(next) => onCheckedChange(next === true)}
      disabled={disabled ?? false}
      {...(name === undefined ? {} : { name })}
      aria-invalid={invalid || undefined}
      aria-describedby={hint ? `${id}-hint` : undefined}
      {...(hideLabel && typeof label === 'string' ? { 'aria-label': label } : {})}
      className={cn(
        'hit relative inline-flex align-middle size-4.5 shrink-0 items-center justify-center rounded-sm border border-line-strong bg-surface text-on-accent transition-colors duration-[var(--duration-fast)] hover:border-accent disabled:cursor-not-allowed disabled:opacity-55 aria-invalid:border-danger data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent',
      )}
    >
      <Radix.Indicator>
        {checked === 'indeterminate' ? (
          <Minus aria-hidden="true" className="size-3.5" strokeWidth={3} />
        ) : (
          <Check aria-hidden="true" className="size-3.5" strokeWidth={3} />
        )}
      </Radix.Indicator>
    </Radix.Root>
  );
  if (hideLabel) return box;
  return (
    <div className="flex items-start gap-2.5">
      <span className="flex h-[1lh] items-center">{box}</span>
      <span className="grid gap-0.5">
        <label htmlFor={id}>{label}</label>
        {hint ? (
          <span id={`${id}-hint`} className="text-sm text-ink-2">
            {hint}
          </span>
        ) : null}
      </span>
    </div>
  );
}

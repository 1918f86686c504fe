import { type Ref, useState } from 'react';
import { cn } from './class-names.ts';
import { useFieldControl } from './field.tsx';

export interface OtpInputProps {
  readonly value: string;
  readonly onChange: (code: string) => void;
  /** Called once when the last digit is typed or pasted. */
  readonly onComplete?: (code: string) => void;
  readonly length?: number;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly name?: string;
  readonly onBlur?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Western digits out of whatever was typed or pasted: spaces, dashes, Arabic-Indic digits. */
export function digitsOf(text: string, length: number): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/\D/g, '')
    .slice(0, length);
}

/** One real input under drawn cells: paste, password managers and SMS autofill work, screen readers hear one field. */
export function OtpInput({ value, onChange, onComplete, length = 6, disabled, ref, ...rest }: OtpInputProps) {
  const control = useFieldControl({});
  const [focused, setFocused] = useState(false);
  return (
    <div className="relative w-fit ltr-isolate">
      <input
        {...control}
        {...rest}
        ref={ref}
        value={value}
        disabled={disabled}
        inputMode="numeric"
        autoComplete="one-time-code"
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          rest.onBlur?.();
        }}
        onChange={(event) => {
          const code = digitsOf(event.target.value, length);
          onChange(code);
          if (code.length === length && code !== value) onComplete?.(code);
        }}
        className="absolute inset-0 z-10 w-full cursor-text opacity-0"
      />
      <div aria-hidden="true" className="flex gap-2">
        {Array.from({ length }, (_, index) => {
          const active = focused && index === Math.min(value.length, length - 1);
          return (
            <span
              // The cells never move: their place is their identity.
              key={`cell-${String(index)}`}
              className={cn(
                'figures flex h-12 w-10 items-center justify-center rounded-sm border bg-surface text-lg font-medium',
                control['aria-invalid'] ? 'border-danger' : 'border-line-strong',
                active && 'border-accent outline-2 outline-accent',
                length === 6 && index === 3 && 'ms-2',
                disabled && 'opacity-55',
              )}
            >
              {value[index] ?? ''}
            </span>
          );
        })}
      </div>
    </div>
  );
}

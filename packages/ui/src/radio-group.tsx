import { RadioGroup as Radix } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { cn } from './class-names.ts';
import { useFieldControl, useFieldLabel } from './field.tsx';

export interface RadioOption<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

export interface RadioGroupProps<V extends string> {
  readonly value: V | '';
  readonly onChange: (value: V) => void;
  readonly options: readonly RadioOption<V>[];
  /** `card` frames each choice: plans, cycles, kinds of account. */
  readonly look?: 'plain' | 'card';
  readonly 'aria-label'?: string;
}

/** Inside a `<Field group>`: the field's label names the group. */
export function RadioGroup<V extends string>({
  value,
  onChange,
  options,
  look = 'plain',
  ...rest
}: RadioGroupProps<V>) {
  const base = useId();
  const labelledBy = useFieldLabel();
  const { id: _, ...control } = useFieldControl({});
  return (
    <Radix.Root
      {...control}
      value={value}
      onValueChange={(next) => {
        const option = options.find((one) => one.value === next);
        if (option) onChange(option.value);
      }}
      aria-labelledby={rest['aria-label'] ? undefined : labelledBy}
      aria-label={rest['aria-label']}
      className={cn('grid', look === 'card' ? 'gap-2' : 'gap-1')}
    >
      {options.map((option) => {
        const id = `${base}-${option.value}`;
        return (
          <div
            key={option.value}
            className={cn(
              'relative flex items-start gap-2.5 py-1',
              look === 'card' &&
                'rounded-md border border-line bg-surface px-3 py-2.5 has-data-[state=checked]:border-accent has-data-[state=checked]:bg-accent-tint',
            )}
          >
            <span className="flex h-[1lh] items-center">
              <Radix.Item
                id={id}
                value={option.value}
                disabled={option.disabled ?? false}
                aria-describedby={option.hint ? `${id}-hint` : undefined}
                className="hit relative z-1 inline-flex size-4.5 items-center justify-center rounded-full border border-line-strong bg-surface hover:border-accent disabled:opacity-55 data-[state=checked]:border-accent"
              >
                <Radix.Indicator className="block size-2.5 rounded-full bg-accent" />
              </Radix.Item>
            </span>
            <span className="grid min-w-0 flex-1 gap-0.5">
              <label
                htmlFor={id}
                className={cn(
                  look === 'card' && 'font-medium after:absolute after:inset-0',
                  option.disabled && 'opacity-55',
                )}
              >
                {option.label}
              </label>
              {option.hint ? (
                <span id={`${id}-hint`} className="text-sm text-ink-2">
                  {option.hint}
                </span>
              ) : null}
            </span>
          </div>
        );
      })}
    </Radix.Root>
  );
}

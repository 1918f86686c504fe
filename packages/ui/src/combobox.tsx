import { Command } from 'cmdk';
import Check from 'lucide-react/icons/check';
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down';
import { type ReactNode, useState } from 'react';
import { cn } from './class-names.ts';
import { controlClass } from './control-class.ts';
import { useFieldControl, useFieldLabel } from './field.tsx';
import { Popover } from './popover.tsx';
import type { Option } from './select.tsx';
import { Spinner } from './spinner.tsx';
import { useText } from './ui-context.tsx';

export interface ComboboxProps {
  /** `keywords` find an option too: what it is called in another language. */
  readonly options: readonly (Option & { readonly detail?: ReactNode; readonly keywords?: readonly string[] })[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder: string;
  /** Given for lists that the server searches; without it the options are filtered here. */
  readonly onSearch?: (query: string) => void;
  readonly loading?: boolean;
  readonly disabled?: boolean;
  readonly id?: string;
  readonly 'aria-label'?: string;
}

/** A list long enough to be searched by typing; one choice. */
export function Combobox({
  options,
  value,
  onChange,
  placeholder,
  onSearch,
  loading = false,
  disabled,
  ...rest
}: ComboboxProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { id, 'aria-describedby': describedBy, 'aria-invalid': invalid } = useFieldControl(rest);
  const labelledBy = useFieldLabel();
  const chosen = options.find((option) => option.value === value);
  const trigger = (
    <button
      type="button"
      id={id}
      aria-describedby={describedBy}
      data-invalid={invalid}
      aria-labelledby={labelledBy ? `${labelledBy} ${id ?? ''}` : undefined}
      aria-label={rest['aria-label']}
      aria-expanded={open}
      aria-haspopup="dialog"
      disabled={disabled}
      className={cn(
        controlClass,
        'flex data-invalid:border-danger h-(--control) items-center justify-between gap-2 text-start',
      )}
    >
      <span className={cn('truncate', !chosen && 'text-ink-3')}>{chosen?.label ?? placeholder}</span>
      <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-2" />
    </button>
  );
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={placeholder}
      trigger={trigger}
      className="w-(--radix-popover-trigger-width) min-w-56 overflow-hidden"
    >
      <Command shouldFilter={!onSearch} label={placeholder}>
        <div className="relative border-b border-line">
          <Command.Input
            placeholder={t('search.placeholder')}
            onValueChange={(query) => onSearch?.(query)}
            className="h-(--control) w-full bg-transparent px-3 outline-none placeholder:text-ink-3 max-md:text-md"
          />
          {loading ? (
            <span className="absolute inset-y-0 end-3 flex items-center text-ink-3">
              <Spinner />
            </span>
          ) : null}
        </div>
        <Command.List className="max-h-64 overflow-y-auto p-1">
          <Command.Empty className="px-3 py-6 text-center text-sm text-ink-2">{t('search.none')}</Command.Empty>
          {options.map((option) => (
            <Command.Item
              key={option.value}
              // The arrow keys pass over an item without a value: « all of them » has its words instead.
              value={option.value || option.label}
              keywords={[option.label, ...(option.keywords ?? [])]}
              disabled={option.disabled ?? false}
              onSelect={() => {
                onChange(option.value);
                setOpen(false);
              }}
              className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 py-1.5 data-[disabled=true]:opacity-50 data-[selected=true]:bg-accent-tint data-[selected=true]:text-accent-text touch:min-h-11"
            >
              <Check aria-hidden="true" className={cn('size-4 shrink-0', option.value !== value && 'invisible')} />
              <span className="min-w-0 flex-1 truncate">{option.label}</span>
              {option.detail ? <span className="text-sm text-ink-2">{option.detail}</span> : null}
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Popover>
  );
}

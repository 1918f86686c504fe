import { cn } from '@cm/ui/class-names.ts';
import type { ListControl } from '../table/list-state.ts';

export interface StateChipsProps<S extends string> {
  readonly label: string;
  /** The name of the filter in the address. */
  readonly name: string;
  readonly all: string;
  readonly options: readonly { readonly value: S; readonly label: string }[];
  readonly control: ListControl;
}

/** One state at a time, or all of them; the choice is in the address. */
export function StateChips<S extends string>({ label, name, all, options, control }: StateChipsProps<S>) {
  const chosen = control.state.filters[name]?.[0] ?? '';
  return (
    <fieldset aria-label={label} className="-mx-1 -my-1.5 flex min-w-0 gap-1 overflow-x-auto px-1 py-1.5">
      {[{ value: '', label: all }, ...options].map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === chosen}
          onClick={() => control.setFilter(name, option.value === '' ? [] : [option.value])}
          className={cn(
            'hit h-8 shrink-0 rounded-full border border-transparent px-3 text-sm text-ink-2 hover:bg-hover hover:text-ink',
            option.value === chosen &&
              'border-accent/40 bg-accent-tint font-medium text-accent-text hover:bg-accent-tint',
          )}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}

/** The filter of the address as one of the server's own values, or nothing. */
export function chosenState<S extends string>(
  control: ListControl,
  name: string,
  allowed: readonly S[],
): S | undefined {
  const value = control.state.filters[name]?.[0];
  return allowed.find((one) => one === value);
}

/** The address's part of a list's question: filter and page. */
export function pageOf(control: ListControl): { cursor?: string } {
  return control.state.cursor === '' ? {} : { cursor: control.state.cursor };
}

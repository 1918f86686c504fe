import ListFilter from 'lucide-react/icons/list-filter';
import Search from 'lucide-react/icons/search';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Menu, MenuCheckbox, MenuGroup } from '@cm/ui/dropdown-menu.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { useT } from '../i18n/use-t.ts';
import { useShortcuts } from '../shortcuts/registry.ts';
import { arrivedWords } from './arrived-words.ts';
import type { ListControl } from './list-state.ts';
import { words } from '../words/kit.ts';

export interface Filter {
  readonly name: string;
  readonly label: string;
  /** One value at a time: choosing another takes its place. */
  readonly single?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface FilterBarProps {
  readonly control: ListControl;
  readonly filters: readonly Filter[];
  readonly searchable: boolean;
  /** Stands at the start of a bar that has neither search nor filters. */
  readonly summary?: ReactNode;
  readonly children?: ReactNode;
}

const TYPING_MS = 250;

function SearchBox({ control }: { control: ListControl }) {
  const t = useT(words);
  const [typed, setTyped] = useState(control.state.q);
  const box = useRef<HTMLInputElement>(null);
  const settled = control.state.q;
  const [seen, setSeen] = useState(settled);
  const [underWay, setUnderWay] = useState<readonly string[]>([]);
  if (seen !== settled) {
    setSeen(settled);
    const arrived = arrivedWords(underWay, settled);
    if (!arrived.own) setTyped(settled);
    setUnderWay(arrived.underWay);
  }
  const send = useEffectEvent((q: string) => {
    setUnderWay((before) => [...before, q]);
    control.setQuery(q);
  });
  useEffect(() => {
    if (typed === settled) return undefined;
    const timer = window.setTimeout(() => send(typed), TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [typed, settled]);
  useShortcuts([{ keys: '/', label: t('shortcuts.filter'), group: 'list', run: () => box.current?.focus() }]);
  return (
    <Input
      ref={box}
      type="search"
      aria-label={t('table.search')}
      placeholder={t('search.placeholder')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        if (typed === '') box.current?.blur();
        else setTyped('');
      }}
      before={<Search aria-hidden="true" />}
      className="max-w-full flex-[1_1_10rem] sm:max-w-60"
    />
  );
}

/** The search, the filters that are on as chips, and what else the list offers at its end. */
export function FilterBar({ control, filters, searchable, summary, children }: FilterBarProps) {
  const t = useT(words);
  const { state, setFilter } = control;
  const active = filters.flatMap((filter) =>
    (state.filters[filter.name] ?? []).map((value) => ({
      filter,
      value,
      label: `${filter.label} : ${filter.options.find((option) => option.value === value)?.label ?? value}`,
    })),
  );
  return (
    <div className="flex flex-wrap items-center gap-2 px-(--card-pad) py-2.5" data-screen-only>
      {searchable ? <SearchBox control={control} /> : null}
      {!searchable && filters.length === 0 ? <p className="figures text-sm text-ink-2">{summary}</p> : null}
      {filters.length > 0 ? (
        <Menu
          align="start"
          trigger={
            <Button>
              <ListFilter aria-hidden="true" />
              {t('table.addFilter')}
            </Button>
          }
        >
          {filters.map((filter) => (
            <MenuGroup key={filter.name} label={filter.label}>
              {filter.options.map((option) => {
                const values = state.filters[filter.name] ?? [];
                return (
                  <MenuCheckbox
                    key={option.value}
                    checked={values.includes(option.value)}
                    onChange={(on) =>
                      setFilter(
                        filter.name,
                        !on
                          ? values.filter((value) => value !== option.value)
                          : filter.single
                            ? [option.value]
                            : [...values, option.value],
                      )
                    }
                  >
                    {option.label}
                  </MenuCheckbox>
                );
              })}
            </MenuGroup>
          ))}
        </Menu>
      ) : null}
      {active.map(({ filter, value, label }) => (
        <Tag
          key={`${filter.name}=${value}`}
          removeLabel={t('table.removeFilter', { label })}
          onRemove={() =>
            setFilter(
              filter.name,
              (state.filters[filter.name] ?? []).filter((other) => other !== value),
            )
          }
        >
          {label}
        </Tag>
      ))}
      {active.length > 1 ? (
        <Button variant="link" size="sm" onClick={control.clear}>
          {t('table.clearFilters')}
        </Button>
      ) : null}
      {children ? <div className="ms-auto flex flex-wrap items-center justify-end gap-1">{children}</div> : null}
    </div>
  );
}

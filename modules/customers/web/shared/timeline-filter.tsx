import { Button } from '@cm/ui/button.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { Field } from '@cm/ui/field.tsx';
import { useAnySearch, useChangeSearch } from '@cm/web-kit/area/page.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { type Localised, useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useState } from 'react';
import { words } from '../words.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KINDS = /^[a-z_]+(,[a-z_]+)*$/;

/** Of what kinds, and of which days; nothing: all of it. */
export interface TimelineFilter {
  readonly kinds?: string;
  readonly from?: string;
  readonly to?: string;
}

interface TimelineFiltersProps {
  readonly offered: readonly { readonly kind: string; readonly label: Localised }[];
  readonly filter: TimelineFilter;
}

/** What the address asks of the timeline; what is no kind or no day asks nothing. */
export function useTimelineFilter(): TimelineFilter {
  const search = useAnySearch();
  const asked = (name: string, shape: RegExp) => {
    const value = search[name];
    return typeof value === 'string' && shape.test(value) ? { [name]: value } : {};
  };
  return { ...asked('kinds', KINDS), ...asked('from', DAY), ...asked('to', DAY) };
}

/** The kinds of which there is an entry, to be chosen together, and the days. */
export function TimelineFilters({ offered, filter }: TimelineFiltersProps) {
  const t = useT(words);
  const localised = useLocalised();
  const change = useChangeSearch();
  const chosen = filter.kinds?.split(',') ?? [];
  const toggle = (kind: string) => {
    const kinds = chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
    change({ kinds: kinds.join(',') || undefined });
  };
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <search aria-label={t('timeline.filters')} data-screen-only className="grid gap-3">
      <fieldset aria-label={t('timeline.kinds')} className="flex flex-wrap gap-1.5">
        {offered.map(({ kind, label }) => {
          const isOn = chosen.includes(kind);
          return (
            <Button
              key={kind}
              size="sm"
              variant={isOn ? 'primary' : 'secondary'}
              aria-pressed={isOn}
              onClick={() => toggle(kind)}
            >
              {localised(label)}
            </Button>
          );
        })}
      </fieldset>
      <div className="grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
        <Days label={t('timeline.from')} value={filter.from} max={filter.to} onDay={(from) => change({ from })} />
        <Days label={t('timeline.to')} value={filter.to} min={filter.from} onDay={(to) => change({ to })} />
        {isNarrowed ? (
          <Button variant="ghost" onClick={() => change({ kinds: undefined, from: undefined, to: undefined })}>
            {t('timeline.all')}
          </Button>
        ) : null}
      </div>
    </search>
  );
}

interface DaysProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

function Days({ label, value = '', min, max, onDay }: DaysProps) {
  const today = useToday();
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  return (
    <Field label={label}>
      <DateField
        value={typed}
        today={today}
        {...(min ? { min } : {})}
        {...(max ? { max } : {})}
        onChange={(next) => {
          setTyped(next);
          if (next === '') onDay(undefined);
          else if (DAY.test(next)) onDay(next);
        }}
      />
    </Field>
  );
}

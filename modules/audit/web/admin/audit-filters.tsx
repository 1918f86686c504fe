import type { Words } from '@cm/api-client/schema';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { auditNamesQuery } from './queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Combobox } from '@cm/ui/combobox.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import type { ListControl } from '@cm/web-kit/table/list-state.ts';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

/** The filters of the log as its list asks them; the fields above the table choose them, not its menu. */
export function useAuditFilters() {
  const t = useT(words);
  const { data: names } = useQuery(auditNamesQuery());
  const localised = useLocalised();
  const free = (label: string) => ({ label, options: [] });
  const options = (all: readonly { readonly value: string; readonly label: Words }[] = []) =>
    all
      .map(({ value, label }) => ({ value, label: localised(label) }))
      .toSorted((a, b) => a.label.localeCompare(b.label));
  return {
    name: {
      label: t('audit.event'),
      options: options(names?.items.map((one) => ({ value: one.name, label: one.label }))),
    },
    actor: free(t('audit.actorKey')),
    subjectType: {
      label: t('audit.subject'),
      options: options(names?.subjects.map((one) => ({ value: one.type, label: one.label }))),
    },
    subjectId: free(t('audit.subjectId')),
    via: free(t('audit.via')),
    from: free(t('audit.from')),
    to: free(t('audit.to')),
  };
}

/** Which entries: by event, by what they are about, by who did it, by day. All of it in the address. */
export function AuditFilters({ control }: { control: ListControl }) {
  const t = useT(words);
  const common = useT(kitWords);
  const { name, actor, subjectType, subjectId, via, from, to } = useAuditFilters();
  const today = useToday();
  const valueOf = (filter: string) => control.state.filters[filter]?.[0] ?? '';
  const choose = (filter: string, value: string) => control.setFilter(filter, value ? [value] : []);
  return (
    <search
      aria-label={t('audit.filters')}
      data-screen-only
      className="mb-(--gap) grid grid-cols-2 items-end gap-3 *:first:col-span-2 lg:grid-cols-4"
    >
      <Field label={name.label}>
        <Combobox
          options={[{ value: '', label: t('audit.allEvents') }, ...name.options]}
          value={valueOf('name')}
          onChange={(value) => choose('name', value)}
          placeholder={t('audit.allEvents')}
        />
      </Field>
      <Field label={subjectType.label}>
        <Select
          value={valueOf('subjectType')}
          onChange={(event) => choose('subjectType', event.target.value)}
          placeholder={t('audit.allSubjects')}
          options={subjectType.options}
        />
      </Field>
      <TypedFilter
        label={subjectId.label}
        value={valueOf('subjectId')}
        onSettle={(value) => choose('subjectId', value)}
      />
      <DayFilter
        label={from.label}
        day={valueOf('from')}
        today={today}
        max={valueOf('to')}
        onDay={(day) => choose('from', day)}
      />
      <DayFilter
        label={to.label}
        day={valueOf('to')}
        today={today}
        min={valueOf('from')}
        onDay={(day) => choose('to', day)}
      />
      <TypedFilter label={actor.label} value={valueOf('actor')} onSettle={(value) => choose('actor', value)} />
      <TypedFilter label={via.label} value={valueOf('via')} onSettle={(value) => choose('via', value)} />
      <Button disabled={!control.isFiltered} onClick={control.clear}>
        {common('table.clearFilters')}
      </Button>
    </search>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface DayFilterProps {
  readonly label: string;
  readonly day: string;
  readonly today: string;
  readonly min?: string;
  readonly max?: string;
  readonly onDay: (day: string) => void;
}

/** A day is asked for once it is one; what is no day stays in the field and is said there. */
function DayFilter({ label, day, today, min = '', max = '', onDay }: DayFilterProps) {
  const t = useT(kitWords);
  const [wrong, setWrong] = useState('');
  const settle = (value: string) => {
    const asked = value === '' || DAY.test(value);
    setWrong(asked ? '' : value);
    if (asked) onDay(value);
  };
  return (
    <Field label={label} {...(wrong === '' ? {} : { error: t('field.date') })}>
      <DateField value={wrong || day} today={today} {...(min ? { min } : {})} max={max || today} onChange={settle} />
    </Field>
  );
}

interface TypedFilterProps {
  readonly label: string;
  readonly value: string;
  readonly onSettle: (value: string) => void;
}

/** An exact value, taken when it is left or when Enter is pressed: half an identifier matches nothing. */
function TypedFilter({ label, value, onSettle }: TypedFilterProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    if (typed !== null && typed.trim() !== value) onSettle(typed.trim());
    setTyped(null);
  };
  return (
    <Field label={label}>
      <Input
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </Field>
  );
}

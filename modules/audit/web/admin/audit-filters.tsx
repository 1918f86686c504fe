import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { eventNamesQuery } from './queries.ts';
import { SUBJECT_TYPES } from './subject-types.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Combobox } from '@cm/ui/combobox.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { useUrl } from '@cm/web-kit/admin/url.ts';
import { first } from '@cm/web-kit/admin/search-values.ts';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

export const FILTER_NAMES: readonly string[] = ['name', 'actor', 'subjectType', 'subjectId'];

/** Which entries: by event, by what they are about, by who did it. All of it in the address. */
export function AuditFilters() {
  const t = useT(words);
  const common = useT(kitWords);
  const { search, change } = useUrl();
  // Another filter is another list: it begins on its first page.
  const filter = (name: string, value: string) => change({ cursor: undefined, [name]: value || undefined });
  const localised = useLocalised();
  const { data: names = [] } = useQuery(eventNamesQuery());
  const events = names
    .map(({ name, label }) => ({ value: name, label: localised(label) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const subjects = SUBJECT_TYPES.map((value) => ({ value, label: t(`subject.${value}`) })).toSorted((a, b) =>
    a.label.localeCompare(b.label),
  );
  const filtered = FILTER_NAMES.some((name) => first(search, name) !== undefined);
  return (
    <search
      aria-label={t('audit.filters')}
      data-screen-only
      className="mb-(--gap) grid grid-cols-2 items-end gap-3 max-lg:*:first:col-span-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <Field label={t('audit.event')}>
        <Combobox
          options={[{ value: '', label: t('audit.allEvents') }, ...events]}
          value={first(search, 'name') ?? ''}
          onChange={(value) => filter('name', value)}
          placeholder={t('audit.allEvents')}
        />
      </Field>
      <Field label={t('audit.subject')}>
        <Select
          value={first(search, 'subjectType') ?? ''}
          onChange={(event) => filter('subjectType', event.target.value)}
          placeholder={t('audit.allSubjects')}
          options={subjects}
        />
      </Field>
      <TypedFilter
        label={t('audit.subjectId')}
        value={first(search, 'subjectId') ?? ''}
        onSettle={(value) => filter('subjectId', value)}
      />
      <TypedFilter
        label={t('audit.actorKey')}
        value={first(search, 'actor') ?? ''}
        onSettle={(value) => filter('actor', value)}
      />
      <Button
        disabled={!filtered}
        onClick={() =>
          change({ cursor: undefined, ...Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])) })
        }
      >
        {common('table.clearFilters')}
      </Button>
    </search>
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

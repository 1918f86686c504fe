import { useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Field } from '@cm/ui/field.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Select } from '@cm/ui/select.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { isAskedOf } from '@cm/fields/web/public.ts';
import { fieldsByColumn, mappingOf, type Meaning, OWN, twiceIn } from './import-mapping.ts';
import { useOwnFields } from './own-columns.tsx';
import { useMeaningWord } from './use-meaning-word.ts';
import { type CustomerImport, IMPORT_ARRIVALS, IMPORT_FIELDS } from './import-queries.ts';
import { words } from './words.ts';

/** What each column of the file means; saying it has every row checked. */
export function ImportColumns({ one }: { one: CustomerImport }) {
  const t = useT(words);
  const manages = usePermission('customers.manage');
  const [fields, setFields] = useState(() => fieldsByColumn(one, one.columns.length));
  const [arriveAs, setArriveAs] = useState(one.arriveAs);
  const twice = twiceIn(fields);
  const check = useAct({
    act: (_: null, idempotencyKey) =>
      call(
        'corporate.customerImports.map',
        { path: { id: one.id }, body: { ...mappingOf(fields), arriveAs, version: one.version } },
        { idempotencyKey },
      ),
    refresh: [queryKeyOf('corporate.customerImports'), queryKeyOf('corporate.customerImportRows')],
  });
  const word = useMeaningWord();
  const own = useOwnFields().filter((field) => isAskedOf(field, null));
  const meanings: readonly NonNullable<Meaning>[] = [
    ...IMPORT_FIELDS,
    ...own.map(({ key }) => `${OWN}${key}` as const),
  ];
  const options = meanings.map((value) => ({ value, label: word(value) }));
  return (
    <Card title={t('imports.columns')} hint={t('imports.columnsHint')}>
      <div className="grid gap-4">
        <div className="grid gap-x-6 gap-y-4 md:grid-cols-2 xl:grid-cols-3">
          {one.columns.map((column, index) => (
            <Field key={index} label={<bdi>{column}</bdi>} hint={<Samples of={one.preview} column={index} />}>
              <Select
                value={fields[index] ?? ''}
                placeholder={t('imports.ignored')}
                options={options}
                onChange={(event) => {
                  const chosen = event.target.value;
                  setFields(
                    fields.with(
                      index,
                      meanings.find((field) => field === chosen),
                    ),
                  );
                }}
              />
            </Field>
          ))}
        </div>
        <Field group label={t('imports.arriveAs')}>
          <RadioGroup
            value={arriveAs}
            onChange={setArriveAs}
            options={IMPORT_ARRIVALS.map((value) => ({
              value,
              label: t(`imports.arrive.${value}`),
              hint: t(`imports.arriveHint.${value}`),
              disabled: value === 'active' && !manages,
            }))}
          />
        </Field>
        {twice ? <Callout tone="bad">{t('imports.twice', { field: word(twice) })}</Callout> : null}
        <Button
          variant={one.state === 'received' ? 'primary' : 'secondary'}
          className="justify-self-start"
          loading={check.busy || one.state === 'checking'}
          disabled={twice !== undefined}
          onClick={() => check.run(null)}
        >
          {t('imports.check')}
        </Button>
      </div>
    </Card>
  );
}

/** The first values of a column, so that one sees what it is. */
function Samples({ of, column }: { of: CustomerImport['preview']; column: number }) {
  const values = of.flatMap((row) => row[column]?.trim() || []).slice(0, 3);
  return (
    <span className="line-clamp-2 wrap-anywhere">
      {values.map((value, index) => (
        <span key={index}>
          {index > 0 ? ' · ' : null}
          <bdi>{value}</bdi>
        </span>
      ))}
    </span>
  );
}

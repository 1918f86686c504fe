import type { ReactNode } from 'react';
import { ownDiffer } from './merge-own-fields.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { MERGED_FIELDS, type MergedField, type WeighedMerge } from './merge-queries.ts';
import { words } from './words.ts';

interface Props {
  readonly kept: WeighedMerge['kept'];
  readonly gone: WeighedMerge['gone'];
  /** The personal numbers that differ: what is shown of them may be the same. */
  readonly otherNumbers: WeighedMerge['otherNumbers'];
  /** The fields of which the other one's value is kept. */
  readonly value: readonly MergedField[];
  readonly onChange: (fields: MergedField[]) => void;
  /** The operator's own fields. */
  readonly children: ReactNode;
}

/** What the two say differently, side by side: one value of each is kept. */
export function MergeFields({ kept, gone, otherNumbers, value, onChange, children }: Props) {
  const t = useT(words);
  const differing = MERGED_FIELDS.filter((field) =>
    field === 'nin' || field === 'rib' ? otherNumbers.includes(field) : kept[field] !== gone[field],
  );
  const choose = (field: MergedField, isGone: boolean) =>
    onChange(MERGED_FIELDS.filter((one) => (one === field ? isGone : value.includes(one))));
  return (
    <Card title={t('merge.fields')} hint={t('merge.fieldsHint')}>
      {differing.length === 0 && !ownDiffer(kept, gone) ? (
        <p className="text-ink-2">{t('merge.noFields')}</p>
      ) : (
        <div className="grid gap-4">
          {differing.map((field) => (
            <div key={field} className="grid gap-1">
              <p className="text-sm text-ink-2">{t(`export.column.${field}`)}</p>
              <RadioGroup
                aria-label={t(`export.column.${field}`)}
                value={value.includes(field) ? 'gone' : 'kept'}
                onChange={(side) => choose(field, side === 'gone')}
                options={[
                  { value: 'kept', label: <Value of={kept[field]} from={kept.number} /> },
                  {
                    value: 'gone',
                    label: <Value of={gone[field]} from={gone.number} />,
                    disabled: gone[field] === null && (field === 'name' || field === 'email'),
                  },
                ]}
              />
            </div>
          ))}
          {children}
        </div>
      )}
    </Card>
  );
}

function Value({ of, from }: { of: string | null; from: string }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <bdi className="wrap-anywhere">{of ?? '—'}</bdi>
      <Id value={from} />
    </span>
  );
}

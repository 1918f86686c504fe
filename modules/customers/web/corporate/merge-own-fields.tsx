import { CustomValue } from '@cm/fields/web/public.ts';
import { Id } from '@cm/ui/id.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import type { WeighedMerge } from './merge-queries.ts';
import { useOwnFields } from './own-columns.tsx';

type Side = WeighedMerge['kept'];

interface Props {
  readonly kept: Side;
  readonly gone: Side;
  /** Keys of the fields of which the other one's value is kept. */
  readonly value: readonly string[];
  readonly onChange: (keys: string[]) => void;
}

const differ = (kept: Side, gone: Side, key: string): boolean =>
  JSON.stringify(kept.custom[key] ?? null) !== JSON.stringify(gone.custom[key] ?? null);

export function ownDiffer(kept: Side, gone: Side): boolean {
  return [...Object.keys(kept.custom), ...Object.keys(gone.custom)].some((key) => differ(kept, gone, key));
}

/** What the two say differently in the operator's own fields: one value of each is kept. */
export function MergeOwnFields({ kept, gone, value, onChange }: Props) {
  const name = useLocalised();
  const differing = useOwnFields().filter(({ key }) => differ(kept, gone, key));
  const sides = [
    { side: 'kept', of: kept },
    { side: 'gone', of: gone },
  ] as const;
  return (
    <div className="grid gap-4">
      {differing.map((field) => (
        <div key={field.key} className="grid gap-1">
          <p className="text-sm text-ink-2">{name(field.label)}</p>
          <RadioGroup
            aria-label={name(field.label)}
            value={value.includes(field.key) ? 'gone' : 'kept'}
            onChange={(side) =>
              onChange(
                differing
                  .map(({ key }) => key)
                  .filter((key) => (key === field.key ? side === 'gone' : value.includes(key))),
              )
            }
            options={sides.map(({ side, of }) => ({
              value: side,
              label: (
                <span className="flex flex-wrap items-baseline gap-x-2">
                  <CustomValue field={field} value={of.custom[field.key]} />
                  <Id value={of.number} />
                </span>
              ),
              disabled: side === 'gone' && field.required && gone.custom[field.key] === undefined,
            }))}
          />
        </div>
      ))}
    </div>
  );
}

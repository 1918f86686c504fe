import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { PORTAL_RIGHTS } from './customer-queries.ts';
import { words } from './words.ts';

export type Right = (typeof PORTAL_RIGHTS)[number];

export interface RightBoxesProps {
  readonly value: readonly Right[];
  readonly onChange: (rights: Right[]) => void;
}

export function RightBoxes({ value, onChange }: RightBoxesProps) {
  const t = useT(words);
  return (
    <fieldset aria-label={t('contacts.rights')} className="grid gap-2 md:grid-cols-2">
      {PORTAL_RIGHTS.map((right) => (
        <Checkbox
          key={right}
          checked={value.includes(right)}
          label={t(`right.${right}`)}
          onCheckedChange={(on) => onChange(PORTAL_RIGHTS.filter((one) => (one === right ? on : value.includes(one))))}
        />
      ))}
    </fieldset>
  );
}

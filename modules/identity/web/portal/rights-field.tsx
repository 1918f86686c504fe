import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { RIGHTS, type Right } from './rights.ts';
import { words } from './words.ts';

export interface RightsFieldProps {
  readonly value: readonly Right[];
  readonly onChange: (rights: Right[]) => void;
}

/** The rights to give; nobody gives one that they do not hold. */
export function RightsField({ value, onChange }: RightsFieldProps) {
  const t = useT(words);
  const { permissions } = useSession();
  return (
    <div className="grid gap-3">
      {RIGHTS.map((right) => (
        <Checkbox
          key={right}
          checked={value.includes(right)}
          disabled={!permissions.includes(right)}
          onCheckedChange={(on) => onChange(on ? [...value, right] : value.filter((other) => other !== right))}
          label={t(`right.${right}`)}
          hint={t(`rightHint.${right}`)}
        />
      ))}
    </div>
  );
}

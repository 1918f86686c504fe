import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { words } from '../words.ts';

export interface TrustThisDeviceProps {
  /** For how long it may be; null: not at all, and nothing is asked. */
  readonly days: number | null;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** At the second factor: not to be asked for it again in this browser. Before the code, which goes off with its last digit. */
export function TrustThisDevice({ days, checked, onChange }: TrustThisDeviceProps) {
  const t = useT(words);
  if (days === null) return null;
  return (
    <Checkbox
      checked={checked}
      onCheckedChange={onChange}
      label={t('secondFactor.trust', { count: days })}
      hint={t('secondFactor.trustHint')}
    />
  );
}

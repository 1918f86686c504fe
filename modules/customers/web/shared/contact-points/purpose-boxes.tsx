import { Checkbox } from '@cm/ui/checkbox.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { type ContactPoint, type Purpose, purposesOf } from './contact-point.ts';
import { words } from './words.ts';

interface Props {
  readonly kind: ContactPoint['kind'];
  readonly value: readonly Purpose[];
  readonly gives: (purpose: Purpose) => boolean;
  readonly onChange: (purposes: Purpose[]) => void;
}

/** What it is for, with what is sent to an address or asked of a number. */
export function PurposeBoxes({ kind, value, gives, onChange }: Props) {
  const t = useT(words);
  const offered = purposesOf(kind).filter(gives);
  return (
    <fieldset aria-label={t('points.purposes')} className="grid gap-2">
      {offered.map((purpose) => (
        <Checkbox
          key={purpose}
          checked={value.includes(purpose)}
          label={t(`points.purpose.${purpose}`)}
          hint={t(kind === 'phone' || purpose === 'emergency' ? `points.calls.${purpose}` : `points.sends.${purpose}`)}
          onCheckedChange={(on) => onChange(offered.filter((one) => (one === purpose ? on : value.includes(one))))}
        />
      ))}
    </fieldset>
  );
}

import { addressPurposes } from '@cm/api-client/vocabulary';
import type { AddressPurpose, CustomerAddress } from '@cm/api-client/schema';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { AddressesArea } from './addresses-area.ts';
import { words } from './words.ts';

interface Props {
  readonly area: AddressesArea;
  /** The address that is written; null for a new one. */
  readonly of: CustomerAddress | null;
  readonly value: readonly AddressPurpose[];
  readonly onChange: (purposes: AddressPurpose[]) => void;
  readonly invalid: boolean;
}

/** What the address is for, each with what that does. Documents are sent to one: another one that is it already says so. */
export function PurposeBoxes({ area, of, value, onChange, invalid }: Props) {
  const t = useT(words);
  const taken = area.addresses.find(({ id, purposes }) => id !== of?.id && purposes.includes('mailing'));
  const hints = {
    mailing: taken ? t('addresses.mailingTaken', { label: taken.label }) : t('addresses.mailingHint'),
    site: t(`addresses.siteHint.${area.reader}`),
  };
  return (
    <fieldset aria-label={t('addresses.purposes')} className="grid gap-2">
      {addressPurposes.map((purpose) => (
        <Checkbox
          key={purpose}
          checked={value.includes(purpose)}
          disabled={purpose === 'mailing' && taken !== undefined && !value.includes('mailing')}
          invalid={invalid}
          label={t(`addresses.purpose.${purpose}`)}
          hint={hints[purpose]}
          onCheckedChange={(on) =>
            onChange(addressPurposes.filter((one) => (one === purpose ? on : value.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
}

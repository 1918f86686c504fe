import type { CustomerAddress } from '@cm/api-client/schema';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { ALGERIA } from './address-form.ts';
import type { Wilaya } from './addresses-area.ts';
import { countryName } from './countries.ts';
import { words } from './words.ts';

interface Props {
  readonly address: CustomerAddress;
  readonly wilayas: readonly Wilaya[];
  readonly onEdit?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

/** One address: what it is called, what it is for, and its lines as on an envelope. */
export function AddressItem({ address, wilayas, onEdit, onRemove }: Props) {
  const t = useT(words);
  const locale = useLocale();
  const { label, purposes, addressee, line, postalCode, commune, country, region, mailingCeded } = address;
  const wilaya = wilayas.find(({ id }) => id === address.wilaya);
  const place = wilaya ? wilaya[locale === 'ar' ? 'ar' : 'fr'] : (address.wilaya ?? region);
  const lines = [
    addressee,
    line,
    [postalCode, commune].filter(Boolean).join(' '),
    place,
    country === ALGERIA ? null : countryName(country, locale),
  ].filter((one) => one !== null);
  return (
    <li className="grid gap-1.5 border-t border-line pt-3 first:border-0 first:pt-0">
      <p className="flex flex-wrap items-center gap-2">
        <bdi className="font-medium wrap-anywhere">{label}</bdi>
        {purposes.map((purpose) => (
          <Badge key={purpose} tone={purpose === 'mailing' ? 'accent' : 'neutral'}>
            {t(`addresses.purpose.${purpose}`)}
          </Badge>
        ))}
      </p>
      {mailingCeded ? <p className="text-sm text-ink-2">{t('addresses.ceded')}</p> : null}
      <p className="grid justify-items-start text-sm text-ink-2">
        {lines.map((one, index) => (
          // The lines of an address may say the same.
          // oxlint-disable-next-line react/no-array-index-key
          <bdi key={index} className="wrap-anywhere">
            {one}
          </bdi>
        ))}
      </p>
      {onEdit && onRemove ? (
        <p className="-ms-3 flex flex-wrap gap-1">
          <Button
            size="sm"
            variant="ghost"
            aria-label={t('addresses.editOf', { label })}
            aria-haspopup="dialog"
            onClick={onEdit}
          >
            {t('addresses.edit')}
          </Button>
          <Button
            size="sm"
            variant="ghost"
            aria-label={t('addresses.removeOf', { label })}
            aria-haspopup="dialog"
            onClick={onRemove}
          >
            {t('addresses.remove')}
          </Button>
        </p>
      ) : null}
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Id } from '@cm/ui/id.tsx';
import { customerQuery, wilayasQuery } from '@cm/customers/web/portal/public.ts';
import { words } from '@cm/catalogue/web/document-words.ts';

/** Whom the document is for, as the account knows them today; the PDF keeps what was true on its day. */
export function BuyerBlock() {
  const t = useT(words);
  const locale = useLocale();
  const { user } = useSession();
  const { data: customer } = useQuery({ ...customerQuery(), enabled: user.customerId !== null });
  const { data: wilayas } = useQuery(wilayasQuery());
  if (!customer) return <bdi className="font-medium">{user.name}</bdi>;
  const wilaya = wilayas?.items.find(({ id }) => id === customer.wilaya);
  const wilayaName = wilaya ? (locale === 'ar' ? wilaya.ar : wilaya.fr) : null;
  // « Oran Oran » says nothing more than « Oran ».
  const place = [customer.postalCode, customer.commune, wilayaName === customer.commune ? null : wilayaName];
  const numbers = [
    { label: t('rc'), value: customer.rc },
    { label: t('nif'), value: customer.nif },
    { label: t('nis'), value: customer.nis },
    { label: t('ai'), value: customer.ai },
  ];
  return (
    <span className="grid gap-0.5">
      {/* The text of a bdi has its own direction; where it stands is the line's around it. */}
      {[customer.name, customer.addressLine, place.filter(Boolean).join(' ')].map((line, index) =>
        line ? (
          <span key={line} className={index === 0 ? 'font-medium' : ''}>
            <bdi>{line}</bdi>
          </span>
        ) : null,
      )}
      {numbers.map(({ label, value }) =>
        value ? (
          <span key={label} className="text-ink-2">
            {label} <Id value={value} />
          </span>
        ) : null,
      )}
    </span>
  );
}

import { useQuery } from '@tanstack/react-query';
import { KycStatus } from '../shared/kyc-status.tsx';
import { CustomValue, isAskedOf } from '@cm/fields/web/public.ts';
import { customerFieldsQuery } from '@cm/fields/web/corporate/public.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { LOCALE_NAME } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { useLabel, useParts } from '@cm/web-kit/area/area-context.ts';
import { customerAccountLinks } from '../public.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Tag } from '@cm/ui/tag.tsx';
import { customerCategoriesQuery, wilayasQuery } from '@cm/identity/web/corporate/public.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import type { CustomerRecord } from './customer-queries.ts';
import { PersonalNumber } from './personal-number.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

/** Identity, numbers, address and verification of a customer. */
export function CustomerIdentity({ customer }: { customer: CustomerRecord }) {
  const t = useT(words);
  const format = useFormat();
  const locale = useLocale();
  const name = useLocalised();
  const wilaya = useQuery(wilayasQuery).data?.items.find((one) => one.id === customer.wilaya);
  const category = useQuery(customerCategoriesQuery).data?.items.find((one) => one.id === customer.categoryId);
  const company = customer.kind !== 'individual';
  const place = [
    customer.addressLine,
    [customer.postalCode, customer.commune].filter(Boolean).join(' '),
    wilaya ? (locale === 'ar' ? wilaya.ar : wilaya.fr) : customer.wilaya,
  ].filter(Boolean);
  const number = (key: NumberField) =>
    customer[key] ? <TypedNumber value={customer[key]} typed={customer.typed[key]} /> : null;
  const personal = (field: 'nin' | 'rib') =>
    customer[field] ? <PersonalNumber customerId={customer.id} field={field} value={customer[field]} /> : null;
  return (
    <>
      <Card title={t('customers.identity')}>
        <IdentifierWarnings of={customer.warnings} />
        <div className="grid justify-items-start gap-1 border-b border-line pb-2.5">
          <Id value={customer.email} copy />
          {customer.phone ? <Id value={customer.phone} copy /> : null}
        </div>
        <KeyValue
          items={[
            ...(company
              ? [
                  { label: t('customers.legalForm'), value: customer.legalForm },
                  { label: t('customers.activity'), value: customer.activity && <bdi>{customer.activity}</bdi> },
                  { label: t('customers.rc'), value: number('rc') },
                  { label: t('customers.nif'), value: number('nif') },
                  { label: t('customers.nis'), value: number('nis') },
                  { label: t('customers.ai'), value: number('ai') },
                ]
              : [{ label: t('customers.nin'), value: personal('nin') }]),
            ...(customer.rib ? [{ label: t('customers.rib'), value: personal('rib') }] : []),
            {
              label: t('customers.address'),
              value:
                place.length > 0 ? (
                  <span className="grid">
                    {place.map((line) => (
                      <bdi key={line}>{line}</bdi>
                    ))}
                  </span>
                ) : null,
            },
            { label: t('customers.language'), value: LOCALE_NAME[customer.locale] },
            ...(category ? [{ label: t('tickets.category'), value: name(category.name) }] : []),
            ...(customer.tags.length > 0
              ? [
                  {
                    label: t('tickets.tags'),
                    value: (
                      <span className="flex flex-wrap gap-1">
                        {customer.tags.map((tag) => (
                          <Tag key={tag}>{tag}</Tag>
                        ))}
                      </span>
                    ),
                  },
                ]
              : []),
            { label: t('customers.since'), value: format.date(customer.createdAt, 'long') },
          ]}
        />
      </Card>
      <OwnFields customer={customer} />
      <CustomerKyc customer={customer} />
      <AccountLinks customerId={customer.id} />
    </>
  );
}

/** What the operator asks besides: what is not filled in is said too, so that one sees what to ask. */
function OwnFields({ customer }: { customer: CustomerRecord }) {
  const t = useT(words);
  const name = useLocalised();
  const fields = useQuery(customerFieldsQuery).data?.items.filter((one) => isAskedOf(one, customer.categoryId)) ?? [];
  if (fields.length === 0) return null;
  return (
    <Card title={t('customers.ownFields')}>
      <KeyValue
        items={fields.map((field) => ({
          label: name(field.label),
          value: <CustomValue field={field} value={customer.custom[field.key]} />,
        }))}
      />
    </Card>
  );
}

type NumberField = 'rc' | 'nif' | 'nis' | 'ai';

/** The number in its one writing, under it what was typed where that is another one. */
function TypedNumber({ value, typed }: { value: string; typed: string | undefined }) {
  const t = useT(words);
  return (
    <span className="grid justify-items-start gap-0.5">
      <Id value={value} copy />
      {typed === undefined ? null : (
        <span className="text-sm text-ink-2">
          {t('customers.typed')} <bdi>{typed}</bdi>
        </span>
      )}
    </span>
  );
}

const WARNINGS = ['ai', 'rc_of_a_person', 'rc_of_a_company'] as const;

function IdentifierWarnings({ of }: { of: readonly string[] }) {
  const t = useT(words);
  const shown = WARNINGS.filter((warning) => of.includes(warning));
  if (shown.length === 0) return null;
  return (
    <div className="grid gap-2 pb-2">
      {shown.map((warning) => (
        <Callout key={warning} tone="warn">
          {t(`customers.warning.${warning}`)}
        </Callout>
      ))}
    </div>
  );
}

function AccountLinks({ customerId }: { customerId: string }) {
  const t = useT(words);
  const label = useLabel();
  const { permissions } = useSession();
  const links = useParts(customerAccountLinks).filter(({ permission }) => permissions.includes(permission));
  if (links.length === 0) return null;
  return (
    <Card title={t('customers.account')}>
      {links.map(({ key, label: name, href }) => (
        <Button key={key} asChild size="sm">
          <Link href={href(customerId)}>{label(name)}</Link>
        </Button>
      ))}
    </Card>
  );
}

function CustomerKyc({ customer }: { customer: CustomerRecord }) {
  const t = useT(words);
  const format = useFormat();
  const reads = usePermission('kyc.read');
  const { kyc } = customer;
  return (
    <Card title={t('customers.kyc')}>
      {kyc ? (
        <div className="grid gap-3">
          <span>
            <KycStatus state={kyc.state} look="tint" />
          </span>
          {kyc.reason ? <p dir="auto">{kyc.reason}</p> : null}
          <p className="text-sm text-ink-2">
            {kyc.expiresOn
              ? t('customers.kycUntil', { date: format.date(kyc.expiresOn) })
              : kyc.submittedAt
                ? t('customers.kycSubmitted', { date: format.date(kyc.submittedAt) })
                : t('customers.kycDraft')}
          </p>
          {reads && kyc.state !== 'draft' ? (
            <Button asChild size="sm" className="justify-self-start">
              <Link href={corporate.verification(kyc.id)}>{t('kyc.open')}</Link>
            </Button>
          ) : null}
        </div>
      ) : (
        <p className="text-ink-2">{t('customers.kycNone')}</p>
      )}
    </Card>
  );
}

import { provenFields } from '@cm/api-client/vocabulary';
import { KycStatus } from '../shared/kyc-status.tsx';
import { KycItemCheck, KycItemFinding } from './kyc-item-check.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { type Verification } from './verification-queries.ts';
import { PersonalNumber } from './personal-number.tsx';
import { corporate } from '../../paths.ts';
import { useProvenLabel } from './use-proven-label.ts';
import { words } from './words.ts';

export function Facts({ file }: { file: Verification }) {
  const t = useT(words);
  const format = useFormat();
  const reads = usePermission('customers.read');
  const { customer, history } = file;
  const labelOf = useProvenLabel();
  const fact = (field: (typeof provenFields)[number]) => {
    const value = customer[field];
    const item = file.items.find(({ kind, subject }) => kind === 'field' && subject === field);
    const label = labelOf(field);
    if (!value) return { label, value: null };
    return {
      label,
      value: (
        <span className="flex items-start justify-between gap-2">
          <span className="grid min-w-0 gap-0.5">
            {field === 'name' || field === 'legalForm' ? <bdi>{value}</bdi> : <Id value={value} copy />}
            {item ? <KycItemFinding item={item} /> : null}
          </span>
          {item ? <KycItemCheck file={file} item={item} label={label} /> : null}
        </span>
      ),
    };
  };
  const fields = customer.kind === 'individual' ? (['name'] as const) : provenFields;
  return (
    <>
      <Card title={t('kyc.toCompare')} hint={t('kyc.toCompareHint')}>
        <KeyValue
          items={[
            ...fields.map(fact),
            ...(customer.nin
              ? [
                  {
                    label: t('customers.nin'),
                    value: <PersonalNumber customerId={customer.id} field="nin" value={customer.nin} />,
                  },
                ]
              : []),
            { label: t('kyc.reviewer'), value: file.assignee ? <bdi>{file.assignee.name}</bdi> : null },
            ...(file.decidedBy ? [{ label: t('kyc.decidedBy'), value: <bdi>{file.decidedBy}</bdi> }] : []),
            ...(file.expiresOn ? [{ label: t('kyc.expiresOn'), value: format.date(file.expiresOn, 'long') }] : []),
          ]}
        />
        {reads ? (
          <Button asChild size="sm" className="mt-3">
            <Link href={corporate.customer(customer.id)}>{t('customers.open')}</Link>
          </Button>
        ) : null}
      </Card>
      {history.length > 0 ? (
        <Card title={t('kyc.history')}>
          <ul className="grid gap-3">
            {history.map((one) => (
              <li key={one.id} className="grid gap-0.5">
                <span className="flex flex-wrap items-center justify-between gap-2">
                  <KycStatus state={one.state} />
                  <span className="text-sm text-ink-2">{format.date(one.decidedAt ?? one.createdAt)}</span>
                </span>
                {one.reason ? (
                  <span dir="auto" className="text-sm text-ink-2">
                    {one.reason}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { KycStatus } from '../shared/kyc-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Link } from '@cm/ui/link.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { type Step, Stepper } from '@cm/ui/stepper.tsx';
import { type Kyc, missingNumbers } from './kyc.ts';
import { KycDocuments } from './kyc-documents.tsx';
import { KycSubmission } from './kyc-submission.tsx';
import { portal } from '../../paths.ts';
import { kycQuery } from './queries.ts';
import { words } from './words.ts';

/** The four steps of proving who one is: numbers, documents, examination, decision. */
export function VerificationPage() {
  const t = useT(words);
  const { data: kyc, error, refetch, isFetching } = useQuery(kycQuery());
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!kyc) return <Skeleton className="h-96 rounded-md" />;
  const state = kyc.verification?.state ?? 'draft';
  const open = state === 'draft' || state === 'rejected' || state === 'expired';
  return (
    <div className="grid gap-(--gap)">
      <Card title={t('kyc.title')} actions={<KycStatus state={state} look="tint" />}>
        <KycSteps kyc={kyc} />
      </Card>
      <Notice kyc={kyc} />
      <FieldsToCorrect kyc={kyc} />
      <KycDocuments documents={kyc.documents} editable={open} />
      {open ? <KycSubmission kyc={kyc} /> : null}
    </div>
  );
}

/** What the last examination found wrong in the profile, while it still says the same. */
function FieldsToCorrect({ kyc: { refusedFields } }: { kyc: Kyc }) {
  const t = useT(words);
  if (refusedFields.length === 0) return null;
  const labels = {
    name: t('customer.name'),
    legalForm: t('customer.legalForm'),
    rc: t('customer.rc'),
    nif: t('customer.nif'),
    nis: t('customer.nis'),
    ai: t('customer.ai'),
  };
  return (
    <Callout
      tone="warn"
      title={t('kyc.fieldsToCorrect')}
      action={
        <Button asChild size="sm">
          <Link href={portal.profile()}>{t('kyc.fillNumbers')}</Link>
        </Button>
      }
    >
      <ul className="grid gap-0.5">
        {refusedFields.map(({ field, reason }) => (
          <li key={field}>
            {labels[field]} : <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function KycSteps({ kyc: { verification, missing } }: { kyc: Kyc }) {
  const t = useT(words);
  const state = verification?.state ?? 'draft';
  const numbersMissing = missingNumbers(missing).length > 0;
  const documentsMissing = missing.some((pointer) => pointer.startsWith('/body/documents/'));
  const sent = state === 'submitted' || state === 'in_review' || state === 'approved';
  const decided = state === 'approved' || state === 'rejected' || state === 'expired';
  const steps: Step[] = [
    { key: 'numbers', label: t('kyc.step.numbers'), state: sent || !numbersMissing ? 'done' : 'current' },
    {
      key: 'documents',
      label: t('kyc.step.documents'),
      state: sent || (!documentsMissing && !numbersMissing) ? 'done' : numbersMissing ? 'todo' : 'current',
    },
    {
      key: 'review',
      label: t('kyc.step.review'),
      state: decided && state !== 'expired' ? 'done' : sent ? 'current' : missing.length === 0 ? 'current' : 'todo',
    },
    {
      key: 'decision',
      label: t('kyc.step.decision'),
      state: state === 'approved' ? 'done' : state === 'rejected' ? 'failed' : 'todo',
    },
  ];
  return <Stepper label={t('kyc.title')} steps={steps} />;
}

function Notice({ kyc: { verification, stops, expiresSoon } }: { kyc: Kyc }) {
  const t = useT(words);
  const format = useFormat();
  switch (verification?.state) {
    case undefined:
    case 'draft':
      return <Callout tone="info">{t('kyc.draft')}</Callout>;
    case 'submitted':
    case 'in_review':
      return (
        <Callout tone="info">
          {t('kyc.waiting', { date: verification.submittedAt ? format.date(verification.submittedAt, 'long') : '—' })}
        </Callout>
      );
    case 'approved':
      if (expiresSoon && verification.expiresOn)
        return (
          <Callout tone="warn" title={t('kyc.expiresSoon')}>
            {t('kyc.until', { date: format.date(verification.expiresOn, 'long') })}{' '}
            {stops === 'approval' ? t('kyc.willStop') : t('kyc.willStopSome')} {t('kyc.goesOn')} {t('kyc.renewLater')}
          </Callout>
        );
      return (
        <Callout tone="ok">
          {t('kyc.approved')}
          {verification.expiresOn ? ` ${t('kyc.until', { date: format.date(verification.expiresOn, 'long') })}` : null}
        </Callout>
      );
    case 'rejected':
      return (
        <Callout tone="bad" title={t('kyc.rejected')}>
          <bdi>{verification.reason}</bdi>
        </Callout>
      );
    case 'expired':
      return (
        <Callout tone="warn" title={t('kyc.expired')}>
          {stops === 'approval' ? t('kyc.stops') : t('kyc.stopsSome')} {t('kyc.goesOn')}
        </Callout>
      );
    default:
      return null;
  }
}

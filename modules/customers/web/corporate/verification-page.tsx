import { useSuspenseQuery } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { useState } from 'react';
import { KycStatus } from '../shared/kyc-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { DocumentViewer } from './document-viewer.tsx';
import { ApproveDialog, RejectDialog } from './decision-dialogs.tsx';
import { type Verification, verificationQuery } from './verification-queries.ts';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';
import { words as customersWords } from '../words.ts';

/** A customer's file: the documents on one side, what they should say on the other, and the decision. */
export function VerificationPage() {
  const { id } = usePage(pages.verification).params;
  const t = useT(words);
  const states = useT(customersWords);
  const format = useFormat();
  const [dialog, setDialog] = useState<'approve' | 'reject' | null>(null);
  const { data: file } = useSuspenseQuery(verificationQuery(id));
  const begin = useAct({
    act: (_: null, idempotencyKey) => call('corporate.kyc.assign', { path: { id }, body: {} }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.kyc')],
  });
  const can = useMay(file.can, 'kyc.review');
  const { customer } = file;
  return (
    <Page>
      <PageHeader
        title={t('kyc.of', { name: customer.name })}
        crumbs={[{ label: t('nav.verifications'), href: corporate.verifications() }, { label: customer.name }]}
        meta={
          <>
            <KycStatus state={file.state} look="tint" />
            <span>{states(`customerKind.${customer.kind}`)}</span>
            {file.submittedAt ? (
              <span>{t('customers.kycSubmitted', { date: format.date(file.submittedAt) })}</span>
            ) : null}
          </>
        }
        actions={
          <>
            {can.startReview ? (
              <Button variant="primary" loading={begin.busy} onClick={() => begin.run(null)}>
                {t('kyc.start')}
              </Button>
            ) : null}
            {can.decide ? (
              <>
                <Button variant="danger-ghost" onClick={() => setDialog('reject')}>
                  {t('kyc.reject')}
                </Button>
                <Button variant="primary" onClick={() => setDialog('approve')}>
                  {t('kyc.approve')}
                </Button>
              </>
            ) : null}
          </>
        }
      />
      {file.reason ? (
        <div className="mb-(--gap)">
          <Callout tone={file.state === 'rejected' ? 'bad' : 'info'} title={t('kyc.reason')}>
            {file.reason}
          </Callout>
        </div>
      ) : null}
      <DetailLayout aside={<Facts file={file} />}>
        <DocumentViewer file={file} />
      </DetailLayout>
      {dialog === 'approve' ? <ApproveDialog file={file} onClose={() => setDialog(null)} /> : null}
      {dialog === 'reject' ? <RejectDialog file={file} onClose={() => setDialog(null)} /> : null}
    </Page>
  );
}

function Facts({ file }: { file: Verification }) {
  const t = useT(words);
  const format = useFormat();
  const reads = usePermission('customers.read');
  const { customer, history } = file;
  const number = (value: string | null) => (value ? <Id value={value} copy /> : null);
  return (
    <>
      <Card title={t('kyc.toCompare')} hint={t('kyc.toCompareHint')}>
        <KeyValue
          items={[
            { label: t('col.name'), value: <bdi>{customer.name}</bdi> },
            ...(customer.kind === 'individual'
              ? []
              : [
                  { label: t('customers.legalForm'), value: customer.legalForm },
                  { label: t('customers.rc'), value: number(customer.rc) },
                  { label: t('customers.nif'), value: number(customer.nif) },
                  { label: t('customers.nis'), value: number(customer.nis) },
                  { label: t('customers.ai'), value: number(customer.ai) },
                ]),
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

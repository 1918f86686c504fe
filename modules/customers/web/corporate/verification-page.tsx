import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { VerificationActs } from './verification-acts.tsx';
import { KycStatus } from '../shared/kyc-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { Facts } from './verification-facts.tsx';
import { DocumentViewer } from './document-viewer.tsx';
import { verificationQuery } from './verification-queries.ts';
import { corporate } from '../../paths.ts';
import { pages } from './pages.ts';
import { words } from './words.ts';
import { words as customersWords } from '../words.ts';

/** A customer's file: the documents on one side, what they should say on the other, and the decision. */
export function VerificationPage() {
  const t = useT(words);
  const states = useT(customersWords);
  const format = useFormat();
  const file = useRecord(pages.verification, ({ id }) => verificationQuery(id));
  const { customer } = file;
  const checked = file.items.filter(({ verdict }) => verdict !== null).length;
  return (
    <RecordPage
      list={{ label: t('nav.verifications'), href: corporate.verifications() }}
      name={customer.name}
      title={t('kyc.of', { name: customer.name })}
      meta={
        <>
          <KycStatus state={file.state} look="tint" />
          <span>{states(`customerKind.${customer.kind}`)}</span>
          {file.submittedAt ? (
            <span>{t('customers.kycSubmitted', { date: format.date(file.submittedAt) })}</span>
          ) : null}
          {file.can.decide ? <span>{t('kyc.progress', { done: checked, total: file.items.length })}</span> : null}
        </>
      }
      actions={<VerificationActs file={file} />}
      notice={
        file.reason ? (
          <Callout tone={file.state === 'rejected' ? 'bad' : 'info'} title={t('kyc.reason')}>
            {file.reason}
          </Callout>
        ) : file.firstApproval && file.can.decide ? (
          <Callout tone="info">
            {t('kyc.firstApproval', { name: file.firstApproval.by, date: format.dateTime(file.firstApproval.at) })}
          </Callout>
        ) : null
      }
    >
      <DetailLayout aside={<Facts file={file} />}>
        <DocumentViewer file={file} />
      </DetailLayout>
    </RecordPage>
  );
}

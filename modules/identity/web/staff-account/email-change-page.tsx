import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Page } from '@cm/web-kit/page.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { corporate } from '../../paths.ts';
import { EmailProof } from '../access/email-proof.tsx';
import { accessCalls } from './access-calls.ts';
import { words } from './words.ts';

export function EmailChangePage() {
  const t = useT(words);
  return (
    <Page width="narrow">
      <PageHeader title={t('account.title')} />
      <EmailProof calls={accessCalls} back={corporate.security()} />
    </Page>
  );
}

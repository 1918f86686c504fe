import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { admin } from '../../paths.ts';
import { AccessActs } from './access-acts.tsx';
import { AccessFacts } from './access-facts.tsx';
import { AccessStatus } from './access-status.tsx';
import { DoneCard } from './done-card.tsx';
import { LentRights } from './lent-rights.tsx';
import { pages } from './pages.ts';
import { accessQuery } from './queries.ts';
import { words } from './words.ts';

/** One access: who, why, until when, what was done in it, and what its review says. */
export function AccessPage() {
  const t = useT(words);
  const access = useRecord(pages.emergencyAccess, ({ id }) => accessQuery(id));
  return (
    <RecordPage
      list={{ label: t('nav.emergency'), href: admin.emergency() }}
      name={access.userName}
      record={{ type: 'emergency_access', id: access.id }}
      meta={<AccessStatus access={access} />}
      actions={<AccessActs access={access} />}
      notice={
        access.state === 'ended' ? (
          <Callout tone="warn">{access.own ? t('emergency.ownWaits') : t('emergency.waits')}</Callout>
        ) : null
      }
    >
      <DetailLayout aside={<LentRights permissions={access.permissions} />}>
        <AccessFacts access={access} />
        <DoneCard access={access} />
      </DetailLayout>
    </RecordPage>
  );
}

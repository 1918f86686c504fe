import { useState } from 'react';
import { emergencyStates } from '@cm/api-client/vocabulary';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { cell, instant } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { admin } from '../../paths.ts';
import { AccessStatus } from './access-status.tsx';
import { type Begun, PageActs } from './page-acts.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { OpenDialog } from './open-dialog.tsx';
import type { ListedAccess } from './queries.ts';
import { words } from './words.ts';

/** The emergency accesses that one may see: one's own, or everybody's for whoever reviews them. */
export function EmergencyPage() {
  const t = useT(words);
  const localised = useLocalised();
  const [begun, setBegun] = useState<Begun | null>(null);
  const list = useList('admin.emergencyAccesses.list', {
    sorts: ['-openedAt'],
    defaultSort: '-openedAt',
    filters: {
      state: { label: t('col.state'), values: emergencyStates, word: (value) => t(`emergency.${value}`) },
    },
  });
  return (
    <ListPage<ListedAccess>
      id="admin-emergency"
      title={t('nav.emergency')}
      meta={t('emergency.text')}
      actions={<PageActs onBegin={setBegun} />}
      list={list}
      rowName={(row) => row.userName}
      rowHref={(row) => admin.emergencyAccess(row.id)}
      empty={{ seed: 'emergency', title: t('emergency.none'), text: t('emergency.noneText') }}
      columns={[
        cell('person', t('emergency.person'), (row) => <bdi>{row.userName}</bdi>, { fixed: true }),
        cell('role', t('emergency.role'), (row) => localised(row.role), { wide: true }),
        instant('openedAt', t('emergency.openedAt'), (row) => row.openedAt, { wide: true }),
        instant('expiresAt', t('emergency.expiresAt'), (row) => row.expiresAt, { wide: true }),
        cell('state', t('col.state'), (row) => <AccessStatus access={row} />, { fixed: true, width: '11rem' }),
      ]}
    >
      {begun === 'open' ? <OpenDialog onClose={() => setBegun(null)} /> : null}
      {begun === 'roles' ? <OfferDialog onClose={() => setBegun(null)} /> : null}
    </ListPage>
  );
}

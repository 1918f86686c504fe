import { useState } from 'react';
import { approvalStates } from '@cm/api-client/vocabulary';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { cell, instant, name } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { ApprovalActs } from './approval-acts.tsx';
import type { ApprovalRequest, OpenRequest } from './approval-request.ts';
import { ApprovalStatus } from './approval-status.tsx';
import { ApprovalTitle } from './approval-title.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import { words } from './words.ts';

/** What waits for a second person, and what became of it. */
export function ApprovalsPage() {
  const t = useT(words);
  const localised = useLocalised();
  const [open, setOpen] = useState<OpenRequest | null>(null);
  const close = () => setOpen(null);
  const list = useList('corporate.approvals.list', {
    sorts: ['-askedAt'],
    defaultSort: '-askedAt',
    filters: {
      state: { label: t('col.state'), values: approvalStates, word: (value) => t(`approval.${value}`) },
    },
  });
  return (
    <ListPage<ApprovalRequest>
      id="approvals"
      title={t('nav.approvals')}
      list={list}
      rowName={(row) => `${localised(row.label)} · ${row.about}`}
      empty={{ title: t('approval.none'), text: t('approval.noneText') }}
      columns={[
        cell('label', t('approval.act'), (row) => <ApprovalTitle request={row} />, { fixed: true }),
        name('askedBy', t('approval.askedBy'), (row) => row.askedBy),
        instant('askedAt', t('approval.askedAt'), (row) => row.askedAt, { wide: true }),
        instant('lapsesAt', t('approval.until'), (row) => row.lapsesAt, { wide: true }),
        cell('state', t('col.state'), (row) => <ApprovalStatus state={row.state} />, { width: '9rem', wide: true }),
        cell('acts', t('users.actions'), (row) => <ApprovalActs request={row} onOpen={setOpen} />, {
          align: 'end',
          fixed: true,
          width: '8rem',
        }),
      ]}
    >
      {open?.what === 'decide' ? <DecideDialog request={open.request} onClose={close} /> : null}
      {open?.what === 'withdraw' ? <WithdrawDialog request={open.request} onClose={close} /> : null}
    </ListPage>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import type { Column } from '@cm/web-kit/table/column.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { LIST_OPTIONS } from '@cm/web-kit/queries.ts';
import { PAGE_SIZE } from '@cm/web-kit/staff/list-query.ts';
import { AcceptMailDialog, DiscardMailDialog } from './inbound-decision.tsx';
import { type InboundMail, ticketKeys } from './ticket-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const REASONS = [
  'sender_unclear',
  'authentication_failed',
  'agent_by_mail',
  'sender_not_participant',
  'message_id_reused',
  'no_mailbox',
  'auto_reply',
  'bounce',
  'bulk',
  'loop',
] as const;

/** Mails that entered no ticket, each with the reason, until somebody decides. */
export function InboundMailsPage() {
  const t = useT(words);
  const format = useFormat();
  const decides = usePermission('tickets.manage');
  const control = useListState([]);
  const [chosen, setChosen] = useState<{ mail: InboundMail; act: 'accept' | 'discard' } | null>(null);
  const { cursor } = control.state;
  const source = useQuery({
    queryKey: [...ticketKeys.list, 'inbound', cursor],
    queryFn: ({ signal }) =>
      call('corporate.inboundMails.list', { query: { limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) } }, { signal }),
    ...LIST_OPTIONS,
  });
  const why = (mail: InboundMail) => {
    const reason = REASONS.find((one) => one === mail.reason);
    return mail.state === 'failed'
      ? t('inbound.failed')
      : reason
        ? t(`inbound.reason.${reason}`)
        : (mail.reason ?? '—');
  };
  const columns: readonly Column<InboundMail>[] = [
    {
      id: 'subject',
      header: t('inbound.subject'),
      fixed: true,
      cell: (mail) => (
        <span className="grid py-1">
          <span dir="auto" className="page-start line-clamp-2 font-medium">
            {mail.subject || t('inbound.noSubject')}
          </span>
          <span dir="auto" className="page-start truncate text-sm text-ink-2">
            {mail.fromName ? `${mail.fromName} · ` : ''}
            {mail.fromEmail ?? mail.envelopeFrom}
          </span>
        </span>
      ),
    },
    {
      id: 'reason',
      header: t('inbound.reason'),
      cell: (mail) => <Badge tone={mail.state === 'failed' ? 'bad' : 'warn'}>{why(mail)}</Badge>,
    },
    { id: 'recipient', header: t('inbound.recipient'), wide: true, cell: (mail) => <Id value={mail.recipient} /> },
    {
      id: 'size',
      header: t('inbound.size'),
      wide: true,
      align: 'end',
      hidden: true,
      cell: (mail) => format.fileSize(mail.size),
    },
    { id: 'received', header: t('inbound.received'), wide: true, cell: (mail) => <Ago value={mail.receivedAt} /> },
    {
      id: 'acts',
      header: t('col.actions'),
      fixed: true,
      align: 'end',
      cell: (mail) => (
        <span className="inline-flex flex-wrap justify-end gap-1.5">
          <Button asChild size="sm" variant="ghost">
            <a href={`/api/corporate/inbound-mails/${encodeURIComponent(mail.id)}/raw`} download>
              {t('inbound.raw')}
            </a>
          </Button>
          {decides ? (
            <>
              <Button size="sm" onClick={() => setChosen({ mail, act: 'accept' })}>
                {t('inbound.accept')}
              </Button>
              <Button size="sm" variant="danger-ghost" onClick={() => setChosen({ mail, act: 'discard' })}>
                {t('inbound.discard')}
              </Button>
            </>
          ) : null}
        </span>
      ),
    },
  ];
  return (
    <Page>
      <PageHeader
        title={t('inbound.title')}
        crumbs={[{ label: t('nav.tickets'), href: corporate.tickets() }, { label: t('inbound.title') }]}
        meta={t('inbound.text')}
      />
      <DataTable
        id="inbound-mails"
        label={t('inbound.title')}
        columns={columns}
        source={source}
        control={control}
        rowId={(mail) => mail.id}
        rowName={(mail) => mail.subject ?? mail.envelopeFrom}
        empty={
          <EmptyState seed="inbound" title={t('inbound.empty')}>
            {t('inbound.emptyText')}
          </EmptyState>
        }
      />
      {chosen?.act === 'accept' ? <AcceptMailDialog mail={chosen.mail} onClose={() => setChosen(null)} /> : null}
      {chosen?.act === 'discard' ? <DiscardMailDialog mail={chosen.mail} onClose={() => setChosen(null)} /> : null}
    </Page>
  );
}

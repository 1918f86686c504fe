import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ago, cell, code } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { AcceptMailDialog, DiscardMailDialog } from './inbound-decision.tsx';
import { type Decision, MailActs, MailReason, MailTitle } from './inbound-cells.tsx';
import type { InboundMail } from './ticket-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

/** Mails that entered no ticket, each with the reason, until somebody decides. */
export function InboundMailsPage() {
  const t = useT(words);
  const format = useFormat();
  const [chosen, setChosen] = useState<Decision | null>(null);
  const close = () => setChosen(null);
  return (
    <ListPage<InboundMail>
      id="inbound-mails"
      title={t('inbound.title')}
      crumbs={[{ label: t('nav.tickets'), href: corporate.tickets() }, { label: t('inbound.title') }]}
      meta={t('inbound.text')}
      list={useList('corporate.inboundMails.list')}
      rowName={(mail) => mail.subject ?? mail.envelopeFrom}
      empty={{ seed: 'inbound', title: t('inbound.empty'), text: t('inbound.emptyText') }}
      columns={[
        cell('subject', t('inbound.subject'), (mail) => <MailTitle mail={mail} />, { fixed: true }),
        cell('reason', t('inbound.reason'), (mail) => <MailReason mail={mail} />),
        code('recipient', t('inbound.recipient'), (mail) => mail.recipient),
        cell('size', t('inbound.size'), (mail) => format.fileSize(mail.size), {
          wide: true,
          align: 'end',
          hidden: true,
        }),
        ago('received', t('inbound.received'), (mail) => mail.receivedAt),
        cell('acts', t('col.actions'), (mail) => <MailActs mail={mail} onChoose={setChosen} />, {
          fixed: true,
          align: 'end',
        }),
      ]}
    >
      {chosen?.act === 'accept' ? <AcceptMailDialog mail={chosen.mail} onClose={close} /> : null}
      {chosen?.act === 'discard' ? <DiscardMailDialog mail={chosen.mail} onClose={close} /> : null}
    </ListPage>
  );
}

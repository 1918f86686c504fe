import Lock from 'lucide-react/icons/lock';
import Paperclip from 'lucide-react/icons/paperclip';
import { useState } from 'react';
import { cn } from '@cm/ui/class-names.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Avatar } from '@cm/ui/avatar.tsx';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { MentionText } from '@cm/web-kit/staff/mention-text.tsx';
import { Ago } from '@cm/web-kit/ago.tsx';
import { mayOpen } from '@cm/files/web/public.ts';
import { FileScanNote } from '@cm/files/web/corporate/public.ts';
import type { TicketMessage } from './ticket-queries.ts';
import { words } from './words.ts';
import { words as ticketsWords } from '../words.ts';

const fileHref = (ticketId: string, fileId: string) =>
  `/api/corporate/tickets/${encodeURIComponent(ticketId)}/attachments/${encodeURIComponent(fileId)}`;
const htmlHref = (ticketId: string, messageId: string) =>
  `/api/corporate/tickets/${encodeURIComponent(ticketId)}/messages/${encodeURIComponent(messageId)}/html`;

/** One message. A private note stands on ochre, so that nobody takes it for an answer. */
export function TicketMessageCard({ ticketId, message }: { ticketId: string; message: TicketMessage }) {
  const t = useT(words);
  const states = useT(ticketsWords);
  const note = message.kind === 'note';
  const agent = message.kind === 'agent';
  const name = message.authorName || message.authorEmail || t('actor.system');
  return (
    <li
      className={cn(
        'grid grid-cols-[minmax(0,1fr)] gap-2.5 rounded-md border p-3.5',
        note && 'border-ochre/60 bg-ochre-tint',
        agent && 'border-accent/25 bg-accent-tint',
        message.kind === 'customer' && 'border-line bg-surface',
      )}
    >
      <div className="flex items-center gap-2.5">
        <Avatar name={name} size="sm" />
        <bdi className="min-w-0 truncate font-medium">{name}</bdi>
        {note ? (
          <Badge tone="ochre">
            <Lock aria-hidden="true" />
            {t('tickets.note')}
          </Badge>
        ) : null}
        {agent ? <span className="text-sm text-ink-2">{t('tickets.agent')}</span> : null}
        <span className="ms-auto flex shrink-0 items-baseline gap-2 text-xs text-ink-2">
          {agent || note ? null : <span className="max-md:hidden">{states(`channel.${message.channel}`)}</span>}
          <Ago value={message.createdAt} />
        </span>
      </div>
      <SenderMark message={message} />
      <MessageText text={message.text} mentions={message.mentions} />
      {message.quoted ? (
        <details className="text-sm text-ink-2">
          <summary className="hit w-fit rounded-sm">{t('tickets.quoted')}</summary>
          <div className="mt-2 border-s-2 border-line-strong ps-3">
            <MessageText text={message.quoted} />
          </div>
        </details>
      ) : null}
      {message.withheld.length > 0 ? (
        <Callout tone="warn">{t('tickets.withheld', { names: message.withheld.join(', ') })}</Callout>
      ) : null}
      <Attachments ticketId={ticketId} message={message} />
      {message.hasHtml ? <OriginalHtml href={htmlHref(ticketId, message.id)} name={name} /> : null}
    </li>
  );
}

/** Anybody can write any address in From: what no domain vouches for is said. */
function SenderMark({ message: { authentication } }: { message: TicketMessage }) {
  const t = useT(words);
  if (authentication === null || authentication === 'pass') return null;
  const tone = authentication === 'fail' ? 'bad' : 'warn';
  return (
    <span className="flex">
      <Badge tone={tone}>{t(`tickets.authentication.${authentication}`)}</Badge>
    </span>
  );
}

function MessageText({ text, mentions = [] }: { text: string; mentions?: TicketMessage['mentions'] }) {
  // Each paragraph finds its own direction: French and Arabic often share a message.
  return (
    <div className="grid gap-2">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={`${String(index)}-${paragraph.slice(0, 12)}`} dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          <MentionText text={paragraph} mentions={mentions} />
        </p>
      ))}
    </div>
  );
}

function Attachments({ ticketId, message }: { ticketId: string; message: TicketMessage }) {
  const t = useT(words);
  if (message.attachments.length === 0) return null;
  return (
    <ul aria-label={t('tickets.attachments')} className="flex flex-wrap gap-2">
      {message.attachments.map((file) => (
        <li key={file.id} className="max-w-full">
          <Attachment file={file} href={fileHref(ticketId, file.id)} />
        </li>
      ))}
    </ul>
  );
}

const CHIP =
  'inline-flex min-h-8 max-w-full flex-wrap items-center gap-x-2 rounded-sm border border-line bg-surface px-2.5 text-sm touch:min-h-11';

function Attachment({ file, href }: { file: TicketMessage['attachments'][number]; href: string }) {
  const format = useFormat();
  const inside = (
    <>
      <Paperclip aria-hidden="true" className="size-3.5 shrink-0 text-ink-3" />
      <bdi className="truncate">{file.filename}</bdi>
      <span className="figures shrink-0 text-ink-3">{format.fileSize(file.size)}</span>
      <FileScanNote scan={file.scan} forStaff />
    </>
  );
  if (!mayOpen(file.scan)) return <span className={CHIP}>{inside}</span>;
  return (
    <a href={href} download className={cn(CHIP, 'hover:border-line-strong')}>
      {inside}
    </a>
  );
}

/** The mail as it was written, in a frame that may do nothing: no script, no form, no way out. */
function OriginalHtml({ href, name }: { href: string; name: string }) {
  const t = useT(words);
  const [shown, setShown] = useState(false);
  return (
    <div className="grid gap-2">
      <Button variant="link" size="sm" className="w-fit" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? t('tickets.hideHtml') : t('tickets.showHtml')}
      </Button>
      {shown ? (
        <iframe
          src={href}
          sandbox=""
          referrerPolicy="no-referrer"
          title={t('tickets.htmlOf', { name })}
          className="h-96 w-full resize-y rounded-sm border border-line bg-white"
        />
      ) : null}
    </div>
  );
}

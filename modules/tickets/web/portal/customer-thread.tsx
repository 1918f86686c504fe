import Paperclip from 'lucide-react/icons/paperclip';
import type { FileScan } from '@cm/api-client/schema';
import { cn } from '@cm/ui/class-names.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Avatar } from '@cm/ui/avatar.tsx';
import { mayOpen } from '@cm/files/web/public.ts';
import { FileScanNote } from '@cm/files/web/portal/public.ts';
import { words } from './words.ts';

interface ThreadFile {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly scan: FileScan;
}

export interface ThreadMessage {
  readonly id: string;
  readonly from: 'customer' | 'support';
  readonly authorName: string;
  readonly text: string;
  /** What a mail repeated of the earlier ones: folded away. */
  readonly quoted: string;
  readonly attachments: readonly ThreadFile[];
  readonly createdAt: string;
}

export interface CustomerThreadProps {
  readonly messages: readonly ThreadMessage[];
  readonly attachmentHref: (fileId: string) => string;
}

/** A conversation as its customer reads it, oldest first; the team's messages stand on the accent. */
export function CustomerThread({ messages, attachmentHref }: CustomerThreadProps) {
  const t = useT(words);
  return (
    <ol aria-label={t('ticket.thread')} className="grid gap-3">
      {messages.map((message) => (
        <li key={message.id}>
          <Message message={message} attachmentHref={attachmentHref} />
        </li>
      ))}
    </ol>
  );
}

function Message({
  message,
  attachmentHref,
}: { message: ThreadMessage } & Pick<CustomerThreadProps, 'attachmentHref'>) {
  const t = useT(words);
  const format = useFormat();
  const now = useNow();
  const support = message.from === 'support';
  return (
    <article
      className={cn(
        'grid gap-3 rounded-md border border-line bg-surface p-4',
        support &&
          'relative bg-accent-tint/40 before:absolute before:inset-y-[-1px] before:-start-px before:w-0.75 before:rounded-s-md before:bg-accent',
      )}
    >
      <header className="flex items-center gap-2.5">
        <Avatar name={message.authorName} size="sm" />
        <p className="min-w-0 flex-1">
          <bdi className="font-medium">{message.authorName}</bdi>
          {support ? <span className="ms-2 text-sm text-ink-2">{t('ticket.support')}</span> : null}
        </p>
        <time dateTime={message.createdAt} title={format.dateTime(message.createdAt)} className="text-sm text-ink-2">
          {format.relative(message.createdAt, now)}
        </time>
      </header>
      <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
        {message.text}
      </p>
      {message.quoted ? (
        <details className="text-sm text-ink-2">
          <summary className="w-fit rounded-sm">{t('ticket.quoted')}</summary>
          <blockquote dir="auto" className="mt-2 border-s-2 border-line ps-3 wrap-anywhere whitespace-pre-wrap">
            {message.quoted}
          </blockquote>
        </details>
      ) : null}
      {message.attachments.length > 0 ? (
        <ul aria-label={t('attachments.label')} className="flex flex-wrap gap-2">
          {message.attachments.map((file) => (
            <li key={file.id} className="max-w-full">
              <ThreadAttachment file={file} href={attachmentHref(file.id)} />
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}

const CHIP =
  'inline-flex min-h-9 max-w-full flex-wrap items-center gap-x-2 rounded-sm border border-line bg-surface px-2.5 touch:min-h-11';

function ThreadAttachment({ file, href }: { readonly file: ThreadFile; readonly href: string }) {
  const format = useFormat();
  const inside = (
    <>
      <Paperclip aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
      <bdi className="truncate">{file.filename}</bdi>
      <span className="figures shrink-0 text-sm text-ink-2">{format.fileSize(file.size)}</span>
    </>
  );
  if (mayOpen(file.scan))
    return (
      <a href={href} download={file.filename} className={cn(CHIP, 'hover:border-line-strong')}>
        {inside}
      </a>
    );
  return (
    <span className={CHIP}>
      {inside}
      <FileScanNote scan={file.scan} />
    </span>
  );
}

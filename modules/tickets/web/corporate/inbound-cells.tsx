import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import type { InboundMail } from './ticket-queries.ts';
import { words } from './words.ts';

/** What is to be done with a mail. */
export interface Decision {
  readonly mail: InboundMail;
  readonly act: 'accept' | 'discard';
}

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

/** What a mail is about and whom it is from. */
export function MailTitle({ mail }: { mail: InboundMail }) {
  const t = useT(words);
  return (
    <span className="grid py-1">
      <span dir="auto" className="page-start line-clamp-2 font-medium">
        {mail.subject || t('inbound.noSubject')}
      </span>
      <span dir="auto" className="page-start truncate text-sm text-ink-2">
        {mail.fromName ? `${mail.fromName} · ` : ''}
        {mail.fromEmail ?? mail.envelopeFrom}
      </span>
    </span>
  );
}

/** Why a mail entered no ticket. */
export function MailReason({ mail }: { mail: InboundMail }) {
  const t = useT(words);
  const reason = REASONS.find((one) => one === mail.reason);
  if (mail.state === 'failed') return <Badge tone="bad">{t('inbound.failed')}</Badge>;
  return (
    <span className="grid justify-items-start gap-1">
      <Badge tone="warn">{reason ? t(`inbound.reason.${reason}`) : (mail.reason ?? '—')}</Badge>
      {reason === 'authentication_failed' && mail.authenticationDetail ? (
        <bdi dir="ltr" className="font-mono text-xs wrap-anywhere text-ink-2">
          {mail.authenticationDetail}
        </bdi>
      ) : null}
    </span>
  );
}

/** The mail as it came, and the two decisions for whoever may take them. */
export function MailActs({ mail, onChoose }: { mail: InboundMail; onChoose: (decision: Decision) => void }) {
  const t = useT(words);
  const decides = usePermission('tickets.manage');
  return (
    <span className="inline-flex flex-wrap justify-end gap-1.5">
      <Button asChild size="sm" variant="ghost">
        <a href={`/api/corporate/inbound-mails/${encodeURIComponent(mail.id)}/raw`} download>
          {t('inbound.raw')}
        </a>
      </Button>
      {decides ? (
        <>
          <Button size="sm" aria-haspopup="dialog" onClick={() => onChoose({ mail, act: 'accept' })}>
            {t('inbound.accept')}
          </Button>
          <Button
            size="sm"
            variant="danger-ghost"
            aria-haspopup="dialog"
            onClick={() => onChoose({ mail, act: 'discard' })}
          >
            {t('inbound.discard')}
          </Button>
        </>
      ) : null}
    </span>
  );
}

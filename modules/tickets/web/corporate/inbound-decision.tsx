import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { TicketPicker } from './ticket-picker.tsx';
import { type InboundMail } from './ticket-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

export interface MailDecisionProps {
  readonly mail: InboundMail;
  readonly onClose: () => void;
}

const schema = z
  .object({ into: z.enum(['new', 'ticket']), ticketId: z.string() })
  .refine(({ into, ticketId }) => into === 'new' || ticketId !== '', {
    path: ['ticketId'],
    message: JSON.stringify({ code: 'required', params: {} }),
  });

/** Lets the mail in: as a new ticket, or into one where its sender then belongs. */
export function AcceptMailDialog({ mail, onClose }: MailDecisionProps) {
  const t = useT(words);
  const go = useGo();
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { into: mail.ticketId ? 'ticket' : 'new', ticketId: mail.ticketId ?? '' },
    submit: ({ into, ticketId }, idempotencyKey) =>
      call(
        'corporate.inboundMails.accept',
        { path: { id: mail.id }, body: { ticketId: into === 'new' ? null : ticketId } },
        { idempotencyKey },
      ),
    onSuccess: ({ ticketId }) => {
      refresh(queryKeyOf('corporate.tickets'));
      onClose();
      go(corporate.ticket(ticketId));
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('inbound.acceptTitle')}
      description={mail.subject ?? undefined}
      submitLabel={t('inbound.accept')}
      onClose={onClose}
    >
      <FormField form={form} name="into" label={t('inbound.into')} group>
        {(field) => (
          <RadioGroup
            value={field.value}
            onChange={field.onChange}
            options={[
              { value: 'new', label: t('inbound.intoNew') },
              {
                value: 'ticket',
                label: t('inbound.intoTicket'),
                hint: t(mail.reason === 'agent_by_mail' ? 'inbound.intoTicketAgentHint' : 'inbound.intoTicketHint'),
              },
            ]}
          />
        )}
      </FormField>
      {form.hook.watch('into') === 'ticket' ? (
        <FormField form={form} name="ticketId" label={t('tickets.relatedTicket')}>
          {(field) => <TicketPicker value={field.value} onChange={field.onChange} />}
        </FormField>
      ) : null}
    </FormDialog>
  );
}

/** Sets the mail aside; its bytes are kept, so that a mistake can be mended by the DSI. */
export function DiscardMailDialog({ mail, onClose }: MailDecisionProps) {
  const t = useT(words);
  const discard = useAct({
    act: (_: null, idempotencyKey) =>
      call('corporate.inboundMails.discard', { path: { id: mail.id } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.tickets')],
    done: t('inbound.discarded'),
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      open
      danger
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('inbound.discardTitle')}
      description={t('inbound.discardText', { subject: mail.subject ?? mail.envelopeFrom })}
      confirmLabel={t('inbound.discard')}
      loading={discard.busy}
      onConfirm={() => discard.run(null)}
    />
  );
}

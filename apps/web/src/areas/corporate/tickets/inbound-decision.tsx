import { z } from 'zod';
import { FormField } from '#kit/form/form.tsx';
import { useForm } from '#kit/form/use-form.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { call } from '../../staff-call.ts';
import { FormDialog } from '../../form-dialog.tsx';
import { useAct } from '../shared/use-act.ts';
import { useGo } from '../shared/use-go.ts';
import { useRefresh } from '../shared/use-refresh.ts';
import { TicketPicker } from './ticket-picker.tsx';
import { type InboundMail, ticketKeys } from './ticket-queries.ts';

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
  const t = useT('corporate');
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
      refresh(ticketKeys.list);
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
  const t = useT('corporate');
  const discard = useAct({
    act: (_: null, idempotencyKey) =>
      call('corporate.inboundMails.discard', { path: { id: mail.id } }, { idempotencyKey }),
    refresh: [ticketKeys.list],
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
      loading={discard.pending}
      onConfirm={() => discard.run(null)}
    />
  );
}

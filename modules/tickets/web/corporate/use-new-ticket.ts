import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { MAX_FILES, sendTicketFile, useUploads } from '@cm/files/web/corporate/public.ts';
import { TICKET_CHOICES } from './ticket-choices.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const schema = z.object({
  customerId: z.uuid(),
  contactId: z.string(),
  subject: z.string().trim().min(1).max(300),
  text: z.string().trim().min(1).max(50_000),
  categoryId: z.string(),
  groupId: z.string(),
  choices: z.record(z.string(), z.string()),
});

/** The form of a ticket that an agent opens, with its files; it ends on the ticket. */
export function useNewTicket(customerId: string | undefined) {
  const t = useT(words);
  const go = useGo();
  const refresh = useRefresh();
  const uploads = useUploads(sendTicketFile, MAX_FILES);
  const form = useForm({
    schema,
    defaultValues: {
      customerId: customerId ?? '',
      contactId: '',
      subject: '',
      text: '',
      categoryId: '',
      groupId: '',
      choices: Object.fromEntries(TICKET_CHOICES.map(({ name, initial }) => [name, initial])),
    },
    draftKey: 'ticket.new',
    sentAlong: uploads.fileIds,
    draftOmit: customerId ? ['customerId', 'contactId'] : [],
    submit: ({ contactId, categoryId, groupId, choices, ...body }, idempotencyKey) =>
      call(
        'corporate.tickets.open',
        {
          body: {
            ...body,
            ...choices,
            ...(contactId ? { contactId } : {}),
            ...(categoryId ? { categoryId } : {}),
            ...(groupId ? { groupId } : {}),
            attachmentIds: [...uploads.fileIds],
          },
        },
        { idempotencyKey },
      ),
    onSuccess: ({ id, number }) => {
      toast.ok(t('tickets.opened', { number }));
      refresh(queryKeyOf('corporate.tickets'));
      go(corporate.ticket(id));
    },
  });
  return { form, uploads };
}

export type NewTicketForm = ReturnType<typeof useNewTicket>['form'];

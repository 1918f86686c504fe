import ExternalLink from 'lucide-react/icons/external-link';
import { useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import type { ContactDialogProps } from './contact-acts.ts';
import { words } from './words.ts';

const schema = z.object({ reason: z.string().trim().min(5).max(500), ticket: z.string().trim().max(40) });

/** The portal in a member's place: why first, then what opens it, by a press of the colleague's. */
export function ViewAsDialog({ customerId, contact: { id: contactId, name }, onClose }: ContactDialogProps) {
  const t = useT(words);
  const [url, setUrl] = useState<string | null>(null);
  const form = useForm({
    schema,
    defaultValues: { reason: '', ticket: '' },
    submit: ({ reason, ticket }, idempotencyKey) =>
      call(
        'corporate.customerContacts.impersonate',
        { path: { id: customerId, contactId }, body: { reason, ...(ticket === '' ? {} : { ticket }) } },
        { idempotencyKey },
      ),
    onSuccess: (begun) => setUrl(begun.url),
  });
  if (url !== null) return <ReadyDialog url={url} onClose={onClose} />;
  return (
    <FormDialog
      form={form}
      title={t('contacts.viewOf', { name })}
      description={t('contacts.viewText')}
      submitLabel={t('contacts.viewSubmit')}
      onClose={onClose}
    >
      <FormField
        form={form}
        name="reason"
        label={t('contacts.viewReason')}
        hint={t('contacts.viewReasonHint')}
        required
      >
        {(field) => <Textarea rows={3} maxLength={500} {...field} />}
      </FormField>
      <FormField form={form} name="ticket" label={t('contacts.viewTicket')} optional>
        {(field) => <Input dir="ltr" {...field} />}
      </FormField>
    </FormDialog>
  );
}

/** Opened by a press, in a tab of its own: what a script opens, browsers hold back. */
function ReadyDialog({ url, onClose }: { url: string; onClose: () => void }) {
  const t = useT(words);
  return (
    <Dialog
      open
      title={t('contacts.viewReady')}
      description={t('contacts.viewReadyText')}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <Button asChild variant="primary">
          <a href={url} target="_blank" rel="noopener noreferrer" onClick={onClose}>
            <ExternalLink aria-hidden="true" />
            {t('contacts.viewOpen')}
          </a>
        </Button>
      }
    >
      {null}
    </Dialog>
  );
}

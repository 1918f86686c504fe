import { useState } from 'react';
import { Button } from '@cm/ui/button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { request } from '../../api.ts';
import { FormField, FormView } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { FormDialog } from '../../form-dialog.tsx';
import { z } from '../../schema.ts';

const schema = z.object({ email: z.email(), subject: z.string().min(5).max(80), secret: z.string().max(80) });

/** A form on the page, whose draft is kept, and a short one in a dialog. */
export function FormScene() {
  const [sent, setSent] = useState(0);
  const [open, setOpen] = useState(false);
  const form = useForm({
    schema,
    defaultValues: { email: '', subject: '', secret: '' },
    draftKey: 'scene',
    draftOmit: ['secret'],
    submit: (body, idempotencyKey) => request('POST', '/api/corporate/forms', { body, idempotencyKey }),
    onSuccess: () => setSent((before) => before + 1),
  });
  return (
    <div className="grid gap-4 p-4">
      <FormView form={form} label="Demande">
        <FormField form={form} name="email" label="Adresse" required>
          {(field) => <Input type="email" {...field} />}
        </FormField>
        <FormField form={form} name="subject" label="Objet" required>
          {(field) => <Input {...field} />}
        </FormField>
        <FormField form={form} name="secret" label="Secret">
          {(field) => <PasswordInput {...field} />}
        </FormField>
        <Button type="submit" loading={form.submitting}>
          Envoyer
        </Button>
      </FormView>
      <output aria-label="Envois">{sent}</output>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Ouvrir
      </Button>
      {open ? <ReasonScene onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function ReasonScene({ onClose }: { onClose: () => void }) {
  const form = useForm({
    schema: z.object({ reason: z.string().trim().min(1).max(80), details: z.string().max(500) }),
    defaultValues: { reason: '', details: '' },
    submit: (body, idempotencyKey) => request('POST', '/api/corporate/reasons', { body, idempotencyKey }),
    onSuccess: onClose,
  });
  return (
    <FormDialog form={form} title="Suspendre" submitLabel="Suspendre le service" danger onClose={onClose}>
      <FormField form={form} name="reason" label="Motif" required>
        {(field) => <Input {...field} />}
      </FormField>
      <FormField form={form} name="details" label="Détails">
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
    </FormDialog>
  );
}

import { z } from '@cm/web-kit/schema.ts';
import { ApiProblem } from '@cm/web-kit/api.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { useSample } from './sample.ts';
import { words } from '@cm/web-kit/words/kit.ts';

const schema = z.object({ email: z.email(), subject: z.string().min(5), body: z.string().min(1).max(2000) });

/** A form that the server refuses once: the error comes back to its field, what was typed stays. */
export function SampleForm() {
  const s = useSample();
  const t = useT(words);
  const form = useForm({
    schema,
    defaultValues: { email: '', subject: '', body: '' },
    draftKey: 'gallery',
    submit: async (values, idempotencyKey) => {
      if (values.subject !== 'passe') {
        throw new ApiProblem({
          type: 'about:blank',
          title: '',
          status: 400,
          code: 'common.invalid',
          params: {},
          requestId: idempotencyKey,
          errors: [{ pointer: '/body/email', code: 'customers.email_taken', params: {} }],
        });
      }
      await Promise.resolve();
    },
    onSuccess: () => toast.ok(s('Ticket envoyé.', 'أُرسلت التذكرة.')),
  });
  return (
    <FormView form={form} label={s('Nouveau ticket', 'تذكرة جديدة')}>
      <FormField form={form} name="email" label={s('Adresse e-mail', 'البريد الإلكتروني')} required>
        {(field) => <Input type="email" autoComplete="email" {...field} />}
      </FormField>
      <FormField form={form} name="subject" label={s('Objet', 'الموضوع')} required>
        {(field) => <Input {...field} />}
      </FormField>
      <FormField
        form={form}
        name="body"
        label={s('Message', 'الرسالة')}
        hint={s('Décrivez ce que vous voyez.', 'صف ما تراه.')}
      >
        {(field) => <Textarea {...field} />}
      </FormField>
      <div className="flex justify-end gap-2">
        <Button>{t('action.cancel')}</Button>
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('action.save')}
        </Button>
      </div>
    </FormView>
  );
}

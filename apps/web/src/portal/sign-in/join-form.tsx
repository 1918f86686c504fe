import { NewPasswordField } from '@cm/identity/web/public.ts';
import { ApiProblem } from '@cm/web-kit/api.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { z } from '@cm/web-kit/schema.ts';
import { Button } from '@cm/ui/button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { words as signInWords } from '@cm/identity/web/words.ts';
import { words } from '../accounts/words.ts';
import { keepEmail } from './kept-email.ts';

const schema = z.object({ name: z.string().trim().min(2).max(200), password: z.string().min(12) });

export interface JoinFormProps {
  readonly email: string;
  readonly token: string;
  readonly onJoined: () => void;
  /** The address has an account already. */
  readonly onKnown: () => void;
}

/** Somebody new: a name and a password of their own, and the invitation is accepted. */
export function JoinForm({ email, token, onJoined, onKnown }: JoinFormProps) {
  const t = useT(words);
  const signInT = useT(signInWords);
  const locale = useLocale();
  const form = useForm({
    schema,
    defaultValues: { name: '', password: '' },
    submit: async (body, idempotencyKey) => {
      try {
        await call('portal.invitations.join', { body: { ...body, token, locale } }, { idempotencyKey });
        return 'joined' as const;
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'customers.invitation_sign_in') return 'known' as const;
        throw error;
      }
    },
    onSuccess: (answer) => {
      keepEmail(email);
      if (answer === 'joined') onJoined();
      else onKnown();
    },
  });
  return (
    <>
      <p className="text-pretty text-ink-2">{t('join.new')}</p>
      <FormView form={form} label={t('join.submit')}>
        <FormField form={form} name="name" label={signInT('signUp.name')} required>
          {(field) => <Input autoComplete="name" {...field} />}
        </FormField>
        <NewPasswordField form={form} name="password" label={signInT('field.password')} />
        <Button type="submit" variant="primary" loading={form.submitting}>
          {t('join.submit')}
        </Button>
      </FormView>
    </>
  );
}

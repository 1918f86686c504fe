import { z } from 'zod';
import { FormField, FormView } from '#kit/form/form.tsx';
import { useForm } from '#kit/form/use-form.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { Button } from '#ui/button.tsx';
import { Input } from '#ui/input.tsx';
import { Link } from '#ui/link.tsx';
import { PasswordInput } from '#ui/password-input.tsx';
import { FocusFirst } from '../focus-first.tsx';
import { call } from '../staff-call.ts';
import { doorPaths } from './staff-area.ts';
import { useStaffArea } from './use-staff-area.ts';

const schema = z.object({ email: z.string().trim().min(1).max(254), password: z.string().min(1).max(1000) });

/** First step: the address and the password. */
export function PasswordStep({ onDone }: { onDone: () => void }) {
  const t = useT('door');
  const paths = doorPaths(useStaffArea());
  const form = useForm({
    schema,
    defaultValues: { email: '', password: '' },
    submit: (body, idempotencyKey) => call('corporate.session.create', { body }, { idempotencyKey }),
    onSuccess: onDone,
  });
  return (
    <FormView form={form} label={t('signIn.title')}>
      <FocusFirst />
      <FormField form={form} name="email" label={t('email')}>
        {(field) => <Input type="email" autoComplete="username" {...field} />}
      </FormField>
      <FormField form={form} name="password" label={t('password')}>
        {(field) => <PasswordInput autoComplete="current-password" {...field} />}
      </FormField>
      <Button type="submit" variant="primary" loading={form.submitting}>
        {t('signIn.submit')}
      </Button>
      <p>
        <Link
          href={paths.forgotPassword()}
          className="hit rounded-sm text-accent-text underline decoration-1 underline-offset-4"
        >
          {t('signIn.forgot')}
        </Link>
      </p>
    </FormView>
  );
}

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { FormField, FormView } from '#kit/form/form.tsx';
import { useForm } from '#kit/form/use-form.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Link } from '#ui/link.tsx';
import { PasswordInput } from '#ui/password-input.tsx';
import { FocusFirst } from '../focus-first.tsx';
import { call } from '../staff-call.ts';
import { doorPaths } from './staff-area.ts';
import { StaffDoor } from './staff-door.tsx';
import { useStaffArea } from './use-staff-area.ts';

type Purpose = 'reset_password' | 'invitation';

/** The secret of a mailed link stands after `#`, so that it reaches no server log; read once, then out of the address. */
function useMailedToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  }, []);
  return token;
}

const schema = z.object({ password: z.string().min(1).max(1000) });

function SetPassword({ purpose }: { purpose: Purpose }) {
  const t = useT('door');
  const paths = doorPaths(useStaffArea());
  const token = useMailedToken();
  const [done, setDone] = useState(false);
  const invited = purpose === 'invitation';
  const title = invited ? t('invitation.title') : t('reset.title');
  const form = useForm({
    schema,
    defaultValues: { password: '' },
    submit: ({ password }, idempotencyKey) =>
      call('corporate.password.reset', { body: { token, purpose, password } }, { idempotencyKey }),
    onSuccess: () => setDone(true),
  });
  const signIn = (
    <Button asChild variant="primary">
      <Link href={paths.signIn()}>{t('reset.signIn')}</Link>
    </Button>
  );
  if (done) {
    return (
      <StaffDoor title={title}>
        <Callout tone="ok" live>
          {t('reset.done')}
        </Callout>
        {signIn}
      </StaffDoor>
    );
  }
  if (token === '') {
    return (
      <StaffDoor title={title}>
        <Callout tone="warn">{t('reset.noToken')}</Callout>
        <Button asChild>
          <Link href={paths.forgotPassword()}>{t('reset.askAgain')}</Link>
        </Button>
      </StaffDoor>
    );
  }
  return (
    <StaffDoor title={title}>
      <FormView form={form} label={title}>
        <FocusFirst />
        <p className="text-ink-2">{invited ? t('invitation.text') : t('reset.text')}</p>
        <FormField form={form} name="password" label={t('reset.password')} hint={t('reset.hint')}>
          {(field) => <PasswordInput autoComplete="new-password" showStrength {...field} />}
        </FormField>
        <Button type="submit" variant="primary" loading={form.submitting}>
          {invited ? t('invitation.submit') : t('reset.submit')}
        </Button>
      </FormView>
    </StaffDoor>
  );
}

/** From the mail of a lost password. */
export function ResetPasswordPage() {
  return <SetPassword purpose="reset_password" />;
}

/** From the mail that invites a colleague. */
export function InvitationPage() {
  return <SetPassword purpose="invitation" />;
}

import { useRouter } from '@tanstack/react-router';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words as accessWords } from '../access/words.ts';
import { ActivityCard } from '../access/activity-card.tsx';
import { SecureButton } from '../access/secure-button.tsx';
import { EmailCard } from '../access/email-card.tsx';
import { NetworksCard } from '../access/networks-card.tsx';
import { TrustedDevicesCard } from '../access/trusted-devices-card.tsx';
import { accessCalls } from './access-calls.ts';
import { PasskeysPart } from '../factors/passkeys-part.tsx';
import { RecoveryCodesPart } from '../factors/recovery-codes-part.tsx';
import { corporate } from '../../paths.ts';
import { SignInCards } from '../shared/sign-in-cards.tsx';
import { factorCalls } from './factor-calls.ts';
import { words } from './words.ts';

const schema = z.object({ current: z.string().min(1).max(1000), password: z.string().min(1).max(1000) });

/** My password and my second factor, which the staff cannot do without. */
export function SecurityTab() {
  const t = useT(words);
  const accessT = useT(accessWords);
  const { user } = useSession();
  const refresh = useRefresh();
  const router = useRouter();
  const form = useForm({
    schema,
    defaultValues: { current: '', password: '' },
    submit: (body, idempotencyKey) => call('corporate.password.change', { body }, { idempotencyKey }),
    onSuccess: () => {
      toast.ok(t('account.passwordChanged'));
      form.hook.reset({ current: '', password: '' });
      refresh(queryKeyOf('corporate.sessions'));
    },
  });
  return (
    <div className="grid gap-(--gap)">
      <Card title={t('account.password')} hint={t('account.passwordHint')}>
        <FormView form={form} label={t('account.password')}>
          <FormField form={form} name="current" label={t('account.currentPassword')} required>
            {(field) => <PasswordInput {...field} autoComplete="current-password" />}
          </FormField>
          <FormField form={form} name="password" label={t('account.newPassword')} required>
            {(field) => <PasswordInput {...field} autoComplete="new-password" showStrength />}
          </FormField>
          <div className="flex justify-end">
            <Button type="submit" variant="primary" loading={form.submitting}>
              {t('account.changePassword')}
            </Button>
          </div>
        </FormView>
      </Card>
      <EmailCard calls={accessCalls} />
      <Card title={t('account.twoFactor')} hint={t('account.twoFactorHint')}>
        <div className="grid gap-4">
          <div>
            <Status kind={user.twoFactor ? 'active' : 'overdue'} look="tint">
              {user.twoFactor ? t('account.twoFactorOn') : t('account.twoFactorOff')}
            </Status>
          </div>
          <RecoveryCodesPart calls={factorCalls} />
          <PasskeysPart calls={factorCalls} onChanged={() => void router.invalidate()} />
        </div>
      </Card>
      <TrustedDevicesCard calls={accessCalls} />
      <NetworksCard calls={accessCalls} />
      <SignInCards codes here={corporate.security()} />
      <ActivityCard
        calls={accessCalls}
        actions={<SecureButton calls={accessCalls} label={accessT('intrusion.open')} />}
      />
    </div>
  );
}

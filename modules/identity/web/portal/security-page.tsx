import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { ActivityCard } from '../access/activity-card.tsx';
import { EmailCard } from '../access/email-card.tsx';
import { NetworksCard } from '../access/networks-card.tsx';
import { TrustedDevicesCard } from '../access/trusted-devices-card.tsx';
import { useSession } from '@cm/web-kit/session.ts';
import { portal } from '../../paths.ts';
import { SignInCards } from '../shared/sign-in-cards.tsx';
import { words } from '../access/words.ts';
import { accessCalls } from './access-calls.ts';
import { ApiTokens } from './api-tokens.tsx';
import { OpenSessions } from './open-sessions.tsx';
import { PasswordForm } from './password-form.tsx';
import { SupportCard } from './support/support-card.tsx';
import { TwoFactorCard } from './two-factor-card.tsx';

export function SecurityPage() {
  const { user } = useSession();
  const t = useT(words);
  return (
    <div className="grid gap-(--gap)">
      <TwoFactorCard />
      <PasswordForm />
      <EmailCard calls={accessCalls} />
      <SignInCards codes={user.twoFactor} here={portal.security()} />
      <TrustedDevicesCard calls={accessCalls} />
      <NetworksCard calls={accessCalls} />
      <SupportCard />
      <OpenSessions />
      <ApiTokens />
      <ActivityCard
        calls={accessCalls}
        actions={
          <Button asChild>
            <Link href={portal.intrusion()}>{t('intrusion.open')}</Link>
          </Button>
        }
      />
    </div>
  );
}

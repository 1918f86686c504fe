import { EmailCard } from '../access/email-card.tsx';
import { useSession } from '@cm/web-kit/session.ts';
import { portal } from '../../paths.ts';
import { LinkedSignInsCard } from '../providers/linked-sign-ins-card.tsx';
import { accessCalls } from './access-calls.ts';
import { ApiTokens } from './api-tokens.tsx';
import { linkCalls } from './link-calls.ts';
import { OpenSessions } from './open-sessions.tsx';
import { PasswordForm } from './password-form.tsx';
import { TwoFactorCard } from './two-factor-card.tsx';

export function SecurityPage() {
  const { user } = useSession();
  return (
    <div className="grid gap-(--gap)">
      <TwoFactorCard />
      <PasswordForm />
      <EmailCard calls={accessCalls} />
      <LinkedSignInsCard calls={linkCalls} codes={user.twoFactor} here={portal.security()} />
      <OpenSessions />
      <ApiTokens />
    </div>
  );
}

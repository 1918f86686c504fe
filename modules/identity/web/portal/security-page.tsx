import { EmailCard } from '../access/email-card.tsx';
import { accessCalls } from './access-calls.ts';
import { ApiTokens } from './api-tokens.tsx';
import { OpenSessions } from './open-sessions.tsx';
import { PasswordForm } from './password-form.tsx';
import { TwoFactorCard } from './two-factor-card.tsx';

export function SecurityPage() {
  return (
    <div className="grid gap-(--gap)">
      <TwoFactorCard />
      <PasswordForm />
      <EmailCard calls={accessCalls} />
      <OpenSessions />
      <ApiTokens />
    </div>
  );
}

import type { ReactNode } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { ActivityCard } from '../access/activity-card.tsx';
import { EmailCard } from '../access/email-card.tsx';
import { SecureButton } from '../access/secure-button.tsx';
import { words as accessWords } from '../access/words.ts';
import { portal } from '../../paths.ts';
import { SignInCards } from '../shared/sign-in-cards.tsx';
import { accessCalls } from './access-calls.ts';
import { OpenSessions } from './open-sessions.tsx';
import { PasswordForm } from './password-form.tsx';
import { TwoFactorCard } from './two-factor-card.tsx';

/** What to do, in order, when somebody else may have got into the account. */
export function IntrusionPage() {
  const t = useT(accessWords);
  const { user } = useSession();
  return (
    <div className="grid gap-6">
      <div className="grid justify-items-start gap-2">
        <h2 className="text-lg font-semibold">{t('intrusion.title')}</h2>
        <p className="text-ink-2">{t('intrusion.text')}</p>
      </div>
      <Step title={t('intrusion.step1')} text={t('intrusion.step1Text')}>
        <div>
          <SecureButton calls={accessCalls} label={t('intrusion.secure')} danger />
        </div>
        <OpenSessions />
      </Step>
      <Step title={t('intrusion.step2')}>
        <PasswordForm />
      </Step>
      <Step title={t('intrusion.step3')} text={t('intrusion.step3Text')}>
        <TwoFactorCard />
        <SignInCards codes={user.twoFactor} here={portal.intrusion()} />
      </Step>
      <Step title={t('intrusion.step4')}>
        <EmailCard calls={accessCalls} />
      </Step>
      <Step title={t('intrusion.step5')} text={t('intrusion.step5Text')}>
        <ActivityCard calls={accessCalls} />
      </Step>
      <div>
        <Button asChild>
          <Link href={portal.security()}>{t('intrusion.back')}</Link>
        </Button>
      </div>
    </div>
  );
}

interface StepProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

function Step({ title, text, children }: StepProps) {
  return (
    <section aria-label={title} className="grid gap-3">
      <div className="grid gap-0.5">
        <h3 className="font-semibold">{title}</h3>
        {text === undefined ? null : <p className="text-ink-2">{text}</p>}
      </div>
      {children}
    </section>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { ApiProblem } from '@cm/web-kit/api.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { SignInFrame, SignInLink } from './sign-in-frame.tsx';
import { keepEmail } from './kept-email.ts';
import { useLinkToken } from '@cm/web-kit/use-link-token.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { words } from '@cm/identity/web/words.ts';
import { VerifyWithPassword } from './verify-with-password.tsx';

/** The mailed link proves the address. The link works once, so it is asked once, whatever the page does. */
export function VerifyEmailPage() {
  const t = useT(words);
  const sentence = useProblemSentence();
  const token = useLinkToken();
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const { data, error } = useQuery({
    queryKey: queryKeyOf('portal.emailVerification.confirm', { token }),
    queryFn: async () => {
      const answer = await call('portal.emailVerification.confirm', { body: { token } });
      keepEmail(answer.email);
      return answer;
    },
    enabled: token !== '',
    staleTime: Infinity,
    retry: false,
  });
  const email = confirmed ?? data?.email;
  if (email !== undefined) {
    return (
      <SignInFrame title={t('verify.done')}>
        <p className="text-ink-2">
          <bdi className="font-medium text-ink wrap-anywhere">{email}</bdi> {t('verify.doneText')}
        </p>
        <Button asChild variant="primary">
          <Link href={portalArea.signIn()}>{t('signIn.submit')}</Link>
        </Button>
      </SignInFrame>
    );
  }
  if (error instanceof ApiProblem && error.code === 'identity.password_needed')
    return <VerifyWithPassword token={token} onConfirmed={setConfirmed} />;
  const failed = error !== null || token === '';
  return (
    <SignInFrame title={failed ? t('verify.failed') : t('verify.title')} others={<SignInLink />}>
      {failed ? (
        <>
          <Callout tone="bad" live>
            {error ? sentence(error) : t('link.incomplete')}
          </Callout>
          <Button asChild>
            <Link href={portalArea.checkMail()}>{t('checkMail.resend')}</Link>
          </Button>
        </>
      ) : (
        <Skeleton className="h-10" />
      )}
    </SignInFrame>
  );
}

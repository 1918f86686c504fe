import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { impersonationWords } from '@cm/identity/web/portal/public.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { Callout } from '@cm/ui/callout.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useLinkToken } from '@cm/web-kit/use-link-token.ts';
import { SignInFrame } from './sign-in-frame.tsx';

/**
 * Where a colleague takes over what they began in the corporate area, and where leaving it leads. What opens it works once, so it
 * is asked once; the portal is then loaded anew, so that nothing of whoever was in this browser before stays.
 */
export function SupportAccessPage() {
  const t = useT(impersonationWords);
  const sentence = useProblemSentence();
  const token = useLinkToken();
  const { error, isSuccess } = useQuery({
    queryKey: queryKeyOf('portal.impersonation.start', { token }),
    queryFn: async () => {
      await call('portal.impersonation.start', { body: { token } });
      return true;
    },
    enabled: token !== '',
    staleTime: Infinity,
    retry: false,
  });
  useEffect(() => {
    if (isSuccess) location.replace(portalArea.home());
  }, [isSuccess]);
  if (token === '') {
    return (
      <SignInFrame title={t('access.over')}>
        <p className="text-ink-2">{t('access.overText')}</p>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={error ? t('access.refused') : t('access.title')}>
      {error ? (
        <Callout tone="bad" live>
          {sentence(error)}
        </Callout>
      ) : (
        <Skeleton className="h-10" />
      )}
    </SignInFrame>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ProviderLanding } from '@cm/federation/web/public.ts';
import { withQuery } from '@cm/paths';
import { corporate } from '@cm/paths/areas';
import { forgetVisitor } from '@cm/web-kit/load-session.ts';
import { providerCalls } from './provider-calls.ts';
import { StaffSignInFrame } from './staff-sign-in-frame.tsx';

/** Where identity providers send colleagues back to; the sign-in page goes on from whatever step the server holds. */
export function ProviderReturnPage() {
  const router = useRouter();
  const queryClient = useQueryClient();
  const enter = (_state: unknown, back: string): void => {
    forgetVisitor('corporate', queryClient);
    router.history.replace(withQuery(corporate.signIn(), { back }));
  };
  return (
    <ProviderLanding
      calls={providerCalls}
      home={corporate.home()}
      signIn={corporate.signIn()}
      signInReturn={corporate.signInReturn()}
      frame={StaffSignInFrame}
      onEntered={enter}
    />
  );
}

import { ProviderLanding } from '@cm/federation/web/public.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { providerCalls } from './provider-calls.ts';
import { SignInFrame } from './sign-in-frame.tsx';
import { useEnter } from './use-enter.ts';

/** Where identity providers send customers back to. */
export function ProviderReturnPage() {
  return (
    <ProviderLanding
      calls={providerCalls}
      home={portalArea.home()}
      signIn={portalArea.signIn()}
      signInReturn={portalArea.signInReturn()}
      frame={SignInFrame}
      onEntered={useEnter()}
    />
  );
}

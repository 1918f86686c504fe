import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { forgetVisitor } from '@cm/web-kit/load-session.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Link } from '@cm/ui/link.tsx';
import { portal } from '../../../paths.ts';
import { words } from './words.ts';

/** A second factor for whoever has none, where the operator offers one. Turned down once, it is not offered again. */
export function FactorOffer() {
  const t = useT(words);
  const queryClient = useQueryClient();
  const [declined, setDeclined] = useState(false);
  const decline = useAct({
    act: (_: null, idempotencyKey) => call('portal.twoFactor.declineOffer', {}, { idempotencyKey }),
    onDone: () => {
      setDeclined(true);
      forgetVisitor('portal', queryClient);
    },
  });
  // The session says so itself at its next reading.
  if (declined) return null;
  return (
    <Callout
      tone="info"
      action={
        <>
          <Button asChild size="sm" variant="primary">
            <Link href={portal.security()}>{t('offer.add')}</Link>
          </Button>
          <Button size="sm" variant="ghost" loading={decline.busy} onClick={() => decline.run(null)}>
            {t('offer.decline')}
          </Button>
        </>
      }
    >
      {t('offer.text')}
    </Callout>
  );
}

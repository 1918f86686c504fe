import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import type { AccessCalls } from './access-calls.ts';
import { words } from './words.ts';

export interface SecureButtonProps {
  readonly calls: AccessCalls;
  readonly label: string;
  readonly danger?: boolean;
}

/** Ends every other session and every token of one's own, at once, after a question that says what will end. */
export function SecureButton({ calls, label, danger = false }: SecureButtonProps) {
  const t = useT(words);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant={danger ? 'danger' : 'secondary'} aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmAct
        open={asking}
        onOpenChange={setAsking}
        danger
        title={t('intrusion.question')}
        description={t('intrusion.step1Text')}
        confirmLabel={t('intrusion.secure')}
        act={calls.secure}
        done={({ sessionsEnded, tokensRevoked }) =>
          t('intrusion.secured', { sessions: format.number(sessionsEnded), tokens: format.number(tokensRevoked) })
        }
        refresh={[
          calls.sessionsKey,
          calls.tokensKey,
          calls.activityKey,
          calls.pendingEmailKey,
          calls.trustedDevicesKey,
        ]}
        onDone={() => setAsking(false)}
      />
    </>
  );
}

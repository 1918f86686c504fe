import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { words } from '../accounts/words.ts';

export interface DeclineLinkProps {
  /** Who invites. */
  readonly name: string;
  readonly token: string;
  readonly onDeclined: () => void;
}

/** A no, with or without an account. */
export function DeclineLink({ name, token, onDeclined }: DeclineLinkProps) {
  const t = useT(words);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="link" className="justify-self-start" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('invited.declineOf', { name })}
      </Button>
      <ConfirmAct
        open={asking}
        danger
        onOpenChange={setAsking}
        title={t('invited.declineTitle', { name })}
        description={t('invited.declineText', { name })}
        confirmLabel={t('invited.decline')}
        act={(idempotencyKey) => call('portal.invitations.refuse', { body: { token } }, { idempotencyKey })}
        onDone={onDeclined}
      />
    </>
  );
}

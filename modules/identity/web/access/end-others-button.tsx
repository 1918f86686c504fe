import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import type { AccessCalls } from './access-calls.ts';
import { words } from './words.ts';

/** Ends every session but this one, after a question. */
export function EndOthersButton({ calls }: { readonly calls: AccessCalls }) {
  const t = useT(words);
  const [asking, setAsking] = useState(false);
  const end = useAct({
    act: (_all: 'others') => calls.endOtherSessions(),
    done: ({ ended }) => t('sessions.othersEnded', { count: ended }),
    refresh: [calls.sessionsKey, calls.trustedDevicesKey],
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('sessions.endOthers')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        danger
        title={t('sessions.endOthersTitle')}
        description={t('sessions.endOthersText')}
        confirmLabel={t('sessions.endOthers')}
        loading={end.busy}
        onConfirm={() => end.run('others')}
      />
    </>
  );
}

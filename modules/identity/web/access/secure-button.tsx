import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import type { AccessCalls } from './access-calls.ts';
import { words } from './words.ts';

/** Ends every other session and every token of one's own, at once. */
export function SecureButton({ calls }: { readonly calls: AccessCalls }) {
  const t = useT(words);
  const format = useFormat();
  const secure = useAct({
    act: (_now: 'everything', idempotencyKey) => calls.secure(idempotencyKey),
    done: ({ sessionsEnded, tokensRevoked }) =>
      t('intrusion.secured', { sessions: format.number(sessionsEnded), tokens: format.number(tokensRevoked) }),
    refresh: [calls.sessionsKey, calls.tokensKey, calls.activityKey, calls.pendingEmailKey],
  });
  return (
    <Button variant="danger" loading={secure.busy} onClick={() => secure.run('everything')}>
      {t('intrusion.secure')}
    </Button>
  );
}

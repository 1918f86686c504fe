import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import type { AccessCalls } from './access-calls.ts';
import { ChangeEmailDialog } from './change-email-dialog.tsx';
import { words } from './words.ts';

/** The address of the account, the one that waits to take its place, and the way to another. */
export function EmailCard({ calls }: { readonly calls: AccessCalls }) {
  const t = useT(words);
  const format = useFormat();
  const { user } = useSession();
  const { data } = useQuery(calls.pendingEmail());
  const [changing, setChanging] = useState(false);
  const cancel = useAct({
    act: calls.cancelEmail,
    done: t('email.cancelled'),
    refresh: [calls.pendingEmailKey],
  });
  const pending = data?.pending;
  return (
    <Card
      title={t('email.title')}
      hint={t('email.hint')}
      actions={
        <Button aria-haspopup="dialog" onClick={() => setChanging(true)}>
          {t('email.change')}
        </Button>
      }
    >
      <div className="grid gap-4">
        <p className="font-medium wrap-anywhere">
          <bdi>{user.email}</bdi>
        </p>
        {pending ? (
          <Callout
            tone="info"
            title={t('email.pending')}
            action={
              <Button size="sm" loading={cancel.busy} onClick={() => cancel.run(pending.email)}>
                {t('email.cancel')}
              </Button>
            }
          >
            {t('email.pendingText', { email: pending.email, until: format.dateTime(pending.expiresAt) })}
          </Callout>
        ) : null}
      </div>
      {changing ? <ChangeEmailDialog calls={calls} onClose={() => setChanging(false)} /> : null}
    </Card>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { forgetVisitor } from '@cm/web-kit/load-session.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { startAnew } from '@cm/web-kit/portal/start-anew.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { ownInvitationsQuery } from './queries.ts';
import { type Invitation, InvitationTerms } from './invitation-terms.tsx';
import { NoAccount } from './no-account.tsx';
import { useGoToAccount } from './use-go-to-account.ts';
import { words } from './words.ts';

interface Accepted {
  readonly customerId: string;
  readonly name: string;
}

const REFRESH = [queryKeyOf('portal.ownInvitations')];

/** The invitations that wait for the person, whatever account they act for; nothing while there are none. */
export function OwnInvitations() {
  const { user } = useSession();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { data } = useQuery(ownInvitationsQuery());
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const onAccepted = (answer: Accepted) => {
    // Whoever had no account is in this one from here on.
    if (user.customerId === null) return startAnew();
    setAccepted(answer);
    forgetVisitor('portal', queryClient);
    return void router.invalidate();
  };
  const items = data?.items ?? [];
  return (
    <div className="grid gap-(--gap) empty:hidden">
      {accepted ? <AcceptedNotice accepted={accepted} onStay={() => setAccepted(null)} /> : null}
      {items.map((invitation) => (
        <InvitationCard key={invitation.id} invitation={invitation} onAccepted={onAccepted} />
      ))}
      {user.customerId === null ? <NoAccount /> : null}
    </div>
  );
}

function AcceptedNotice({ accepted, onStay }: { accepted: Accepted; onStay: () => void }) {
  const t = useT(words);
  const go = useGoToAccount();
  return (
    <Callout
      live
      tone="ok"
      title={t('invited.acceptedTitle', { name: accepted.name })}
      action={
        <>
          <Button size="sm" variant="primary" loading={go.busy} onClick={() => go.run(accepted.customerId)}>
            {t('invited.goThere')}
          </Button>
          <Button size="sm" onClick={onStay}>
            {t('invited.stay')}
          </Button>
        </>
      }
    >
      {t('invited.acceptedText')}
    </Callout>
  );
}

interface InvitationCardProps {
  readonly invitation: Invitation;
  readonly onAccepted: (accepted: Accepted) => void;
}

function InvitationCard({ invitation, onAccepted }: InvitationCardProps) {
  const t = useT(words);
  const [declining, setDeclining] = useState(false);
  const { id, customer } = invitation;
  const { name } = customer;
  const accept = useAct({
    act: (_: null, idempotencyKey) => call('portal.ownInvitations.accept', { path: { id } }, { idempotencyKey }),
    refresh: REFRESH,
    onDone: ({ customerId }) => onAccepted({ customerId, name }),
  });
  return (
    <Card title={t('invited.title', { name })} hint={<bdi dir="ltr">{customer.number}</bdi>}>
      <div className="grid gap-4">
        <InvitationTerms invitation={invitation} />
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            loading={accept.busy}
            onClick={() => accept.run(null)}
            aria-label={t('invited.acceptOf', { name })}
          >
            {t('invited.accept')}
          </Button>
          <Button
            aria-haspopup="dialog"
            onClick={() => setDeclining(true)}
            aria-label={t('invited.declineOf', { name })}
          >
            {t('invited.decline')}
          </Button>
        </div>
      </div>
      <ConfirmAct
        open={declining}
        danger
        onOpenChange={setDeclining}
        title={t('invited.declineTitle', { name })}
        description={t('invited.declineText', { name })}
        confirmLabel={t('invited.decline')}
        act={(idempotencyKey) => call('portal.ownInvitations.decline', { path: { id } }, { idempotencyKey })}
        refresh={REFRESH}
        done={t('invited.declined')}
        onDone={() => setDeclining(false)}
      />
    </Card>
  );
}

import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '@cm/web-kit/api.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { visitorQuery } from '@cm/web-kit/load-session.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { portal as portalArea } from '@cm/paths/areas';
import { words as signInWords } from '@cm/identity/web/words.ts';
import { type Invitation, InvitationTerms } from '../accounts/invitation-terms.tsx';
import { words } from '../accounts/words.ts';
import { DeclineLink } from './decline-link.tsx';
import { JoinForm } from './join-form.tsx';
import { keepEmail } from './kept-email.ts';
import { SignInFrame, SignInLink } from './sign-in-frame.tsx';
import { useLinkToken } from '@cm/web-kit/use-link-token.ts';

/** `known`: the server knows the address; `signsIn`: whoever reads says that they have an account. */
type Outcome = 'joined' | 'declined' | 'known' | 'signsIn';

/** Where a mailed invitation is answered: as somebody new, by signing in, or with a no. */
export function JoinPage() {
  const t = useT(words);
  const token = useLinkToken();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { data, error } = useQuery({
    // The secret of the link is no part of what is kept: the page has one link.
    queryKey: queryKeyOf('portal.invitations.read'),
    queryFn: () => call('portal.invitations.read', { body: { token } }),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
    retry: (failures, problem) => failures < 2 && !(problem instanceof ApiProblem),
  });
  if (outcome === 'declined') return <Declined />;
  if (data && outcome === 'joined') return <Joined email={data.email} />;
  if (data) return <Answering invitation={data} token={token} outcome={outcome} onOutcome={setOutcome} />;
  if (error !== null || token === '') return <Unreadable error={error} />;
  return (
    <SignInFrame title={t('join.title')}>
      <Skeleton className="h-40" />
    </SignInFrame>
  );
}

interface AnsweringProps {
  readonly invitation: Invitation;
  readonly token: string;
  readonly outcome: Outcome | null;
  readonly onOutcome: (outcome: Outcome | null) => void;
}

function Answering({ invitation, token, outcome, onOutcome }: AnsweringProps) {
  const t = useT(words);
  const visitor = useQuery(visitorQuery('portal')).data;
  const { customer, email } = invitation;
  const signedInAs = visitor?.session?.user.email;
  return (
    <SignInFrame
      title={t('invited.title', { name: customer.name })}
      others={<DeclineLink name={customer.name} token={token} onDeclined={() => onOutcome('declined')} />}
    >
      <div className="grid gap-3">
        <InvitationTerms invitation={invitation} />
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
          <dt className="text-ink-2">{t('join.number')}</dt>
          <dd>
            <bdi dir="ltr">{customer.number}</bdi>
          </dd>
          <dt className="text-ink-2">{t('join.address')}</dt>
          <dd className="wrap-anywhere">
            <bdi>{email}</bdi>
          </dd>
        </dl>
      </div>
      {signedInAs === undefined ? (
        <AsVisitor email={email} token={token} outcome={outcome} onOutcome={onOutcome} />
      ) : (
        <SignedIn same={signedInAs === email} email={signedInAs} />
      )}
    </SignInFrame>
  );
}

interface AsVisitorProps extends Pick<AnsweringProps, 'token' | 'outcome' | 'onOutcome'> {
  readonly email: string;
}

/** Somebody new chooses a password; whoever has an account signs in and answers inside. */
function AsVisitor({ email, token, outcome, onOutcome }: AsVisitorProps) {
  const t = useT(words);
  if (outcome === null)
    return (
      <>
        <JoinForm email={email} token={token} onJoined={() => onOutcome('joined')} onKnown={() => onOutcome('known')} />
        <Button variant="link" className="justify-self-start" onClick={() => onOutcome('signsIn')}>
          {t('join.known')}
        </Button>
      </>
    );
  return (
    <>
      <Callout tone="info" live>
        {outcome === 'known' ? t('join.knownText') : t('join.signInText', { email })}
      </Callout>
      <ToSignIn email={email} />
      {outcome === 'signsIn' ? (
        <Button variant="link" className="justify-self-start" onClick={() => onOutcome(null)}>
          {t('join.notKnown')}
        </Button>
      ) : null}
    </>
  );
}

function SignedIn({ same, email }: { same: boolean; email: string }) {
  const t = useT(words);
  return (
    <>
      <Callout tone="info">{same ? t('join.signedIn') : t('join.signedInOther', { email })}</Callout>
      <Button asChild variant={same ? 'primary' : 'secondary'}>
        <Link href={portalArea.home()}>{t('join.home')}</Link>
      </Button>
    </>
  );
}

function ToSignIn({ email }: { email: string }) {
  const t = useT(signInWords);
  return (
    <Button asChild variant="primary">
      <Link href={portalArea.signIn()} onClick={() => keepEmail(email)}>
        {t('signIn.submit')}
      </Link>
    </Button>
  );
}

function Joined({ email }: { email: string }) {
  const t = useT(words);
  return (
    <SignInFrame title={t('join.done')}>
      <p className="text-pretty wrap-anywhere text-ink-2">{t('join.doneText', { email })}</p>
      <ToSignIn email={email} />
    </SignInFrame>
  );
}

function Declined() {
  const t = useT(words);
  return (
    <SignInFrame title={t('join.declined')}>
      <p className="text-ink-2">{t('join.declinedText')}</p>
    </SignInFrame>
  );
}

function Unreadable({ error }: { error: Error | null }) {
  const t = useT(words);
  const signInT = useT(signInWords);
  const sentence = useProblemSentence();
  const text: ReactNode = error ? sentence(error) : signInT('link.incomplete');
  const gone = error instanceof ApiProblem && error.code === 'customers.invitation_invalid';
  return (
    <SignInFrame title={t(gone ? 'join.invalid' : 'join.title')} others={<SignInLink />}>
      <Callout tone="bad" live>
        {text}
      </Callout>
    </SignInFrame>
  );
}

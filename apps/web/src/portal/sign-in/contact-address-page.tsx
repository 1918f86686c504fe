import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { words } from '@cm/customers/web/shared/contact-points/words.ts';
import { words as signInWords } from '@cm/identity/web/words.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { ApiProblem } from '@cm/web-kit/api.ts';
import { ConfirmAct } from '@cm/web-kit/confirm-act.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useLinkToken } from '@cm/web-kit/use-link-token.ts';
import { SignInFrame } from './sign-in-frame.tsx';

const read = (token: string) => call('portal.contactPointAnswers.read', { body: { token } });
type LinkedPoint = Awaited<ReturnType<typeof read>>;
type Outcome = 'confirmed' | 'refused' | 'stopped';

/** Where an address that is nobody's account says yes, no, or « no more », by a mailed link. */
export function ContactAddressPage() {
  const t = useT(words);
  const token = useLinkToken();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { data, error } = useQuery({
    // The secret of the link is no part of what is kept: the page has one link.
    queryKey: queryKeyOf('portal.contactPointAnswers.read'),
    queryFn: () => read(token),
    enabled: token !== '',
    staleTime: Infinity,
    gcTime: 0,
    retry: (failures, problem) => failures < 2 && !(problem instanceof ApiProblem),
  });
  if (outcome !== null)
    return (
      <SignInFrame title={t(`answer.${outcome}`)}>
        <p className="text-pretty text-ink-2">{t(`answer.${outcome}Text`)}</p>
      </SignInFrame>
    );
  if (data) return <Answering point={data} token={token} onOutcome={setOutcome} />;
  if (error !== null || token === '') return <Unreadable error={error} />;
  return (
    <SignInFrame title={t('answer.open')}>
      <Skeleton className="h-40" />
    </SignInFrame>
  );
}

interface AnsweringProps {
  readonly point: LinkedPoint;
  readonly token: string;
  readonly onOutcome: (outcome: Outcome) => void;
}

function Answering({ point, token, onOutcome }: AnsweringProps) {
  const t = useT(words);
  const asks = point.kind === 'asking';
  const act = useAct<null, unknown>({
    act: (_, idempotencyKey) =>
      call(
        asks ? 'portal.contactPointAnswers.confirm' : 'portal.contactPointAnswers.stop',
        { body: { token } },
        { idempotencyKey },
      ),
    onDone: () => onOutcome(asks ? 'confirmed' : 'stopped'),
  });
  return (
    <SignInFrame
      title={t(asks ? 'answer.title' : 'answer.stopTitle')}
      others={asks ? <NotMe token={token} onRefused={() => onOutcome('refused')} /> : undefined}
    >
      <p className="text-pretty">{t(asks ? 'answer.text' : 'answer.stopText')}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {point.purposes.map((purpose) =>
          purpose === 'emergency' ? null : <li key={purpose}>{t(`points.sends.${purpose}`)}</li>,
        )}
      </ul>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        <dt className="text-ink-2">{t('answer.address')}</dt>
        <dd className="wrap-anywhere">
          <bdi>{point.email}</bdi>
        </dd>
        <dt className="text-ink-2">{t('answer.customer')}</dt>
        <dd className="wrap-anywhere">
          <bdi>{point.customer.name}</bdi> (<bdi dir="ltr">{point.customer.number}</bdi>)
        </dd>
      </dl>
      {asks ? <p className="text-sm text-pretty text-ink-2">{t('answer.terms')}</p> : null}
      <Button variant={asks ? 'primary' : 'danger'} loading={act.busy} onClick={() => act.run(null)}>
        {t(asks ? 'answer.yes' : 'answer.stop')}
      </Button>
    </SignInFrame>
  );
}

/** Asked about first: it cannot be taken back from here. */
function NotMe({ token, onRefused }: { readonly token: string; readonly onRefused: () => void }) {
  const t = useT(words);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="link" className="justify-self-start" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('answer.no')}
      </Button>
      <ConfirmAct
        open={asking}
        danger
        onOpenChange={setAsking}
        title={t('answer.noTitle')}
        description={t('answer.noText')}
        confirmLabel={t('answer.no')}
        act={(idempotencyKey) => call('portal.contactPointAnswers.refuse', { body: { token } }, { idempotencyKey })}
        onDone={onRefused}
      />
    </>
  );
}

function Unreadable({ error }: { readonly error: Error | null }) {
  const t = useT(words);
  const signInT = useT(signInWords);
  const sentence = useProblemSentence();
  const gone = error instanceof ApiProblem && error.code === 'customers.contact_point_link_invalid';
  return (
    <SignInFrame title={t(gone ? 'answer.invalid' : 'answer.open')}>
      <Callout tone="bad" live>
        {error ? sentence(error) : signInT('link.incomplete')}
      </Callout>
    </SignInFrame>
  );
}

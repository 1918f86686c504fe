import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { areaOf } from '@cm/web-kit/area.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { forgetVisitor } from '@cm/web-kit/load-session.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useLinkToken } from '@cm/web-kit/use-link-token.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { words as identityWords } from '../words.ts';
import type { AccessCalls } from './access-calls.ts';
import { words } from './words.ts';

/** Where the link of a new address leads: it is taken by whoever asked for it, signed in, with one press. */
export function EmailProof({ calls, back }: { readonly calls: AccessCalls; readonly back: string }) {
  const t = useT(words);
  const token = useLinkToken();
  const { data, error, refetch, isFetching } = useQuery(calls.pendingEmail());
  const [taken, setTaken] = useState<string | null>(null);
  const router = useRouter();
  const queryClient = useQueryClient();
  const take = useAct({
    act: (secret: string) => calls.confirmEmail(secret),
    refresh: [calls.pendingEmailKey],
    onDone: ({ email }) => {
      setTaken(email);
      forgetVisitor(areaOf(location.pathname), queryClient);
      void router.invalidate();
    },
  });
  if (taken !== null) return <Said tone="ok" back={back} text={t('email.done', { email: taken })} />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-40" />;
  return <Asked pending={data.pending} token={token} busy={take.busy} back={back} onTake={() => take.run(token)} />;
}

interface AskedProps {
  readonly pending: { readonly email: string } | null;
  readonly token: string;
  readonly busy: boolean;
  readonly back: string;
  readonly onTake: () => void;
}

function Asked({ pending, token, busy, back, onTake }: AskedProps) {
  const t = useT(words);
  const identityT = useT(identityWords);
  const { user } = useSession();
  if (!pending) return <Said tone="warn" back={back} text={t('email.gone')} />;
  if (token === '') return <Said tone="warn" back={back} text={identityT('link.incomplete')} />;
  return (
    <Card title={t('email.proofTitle')} hint={t('email.proofText', { before: user.email })}>
      <div className="grid justify-items-start gap-4">
        <p className="text-lg font-semibold wrap-anywhere">
          <bdi>{pending.email}</bdi>
        </p>
        <Button variant="primary" loading={busy} onClick={onTake}>
          {t('email.take')}
        </Button>
      </div>
    </Card>
  );
}

function Said({ tone, text, back }: { readonly tone: 'ok' | 'warn'; readonly text: string; readonly back: string }) {
  const t = useT(words);
  return (
    <Callout
      tone={tone}
      live
      action={
        <Button size="sm" asChild>
          <Link href={back}>{t('email.back')}</Link>
        </Button>
      }
    >
      {text}
    </Callout>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Result } from '@cm/api-client/client';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { forgetVisitor } from '@cm/web-kit/load-session.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { offerQuery } from './queries.ts';
import { words } from './words.ts';

type Offer = NonNullable<Result<'portal.ownership.get'>['offer']>;

/** The offer of the account that waits for an answer, for whoever it concerns; nothing while there is none. */
export function OwnershipOffer() {
  const { user } = useSession();
  const { data } = useQuery({ ...offerQuery(), enabled: user.customerId !== null });
  const offer = data?.offer;
  if (!offer) return null;
  return offer.toMe ? <OfferToMe offer={offer} /> : <OfferOfMine offer={offer} />;
}

const REFRESH = [queryKeyOf('portal.ownership'), queryKeyOf('portal.contacts')];

function OfferOfMine({ offer: { fromName, toName, fromMe, expiresAt } }: { offer: Offer }) {
  const t = useT(words);
  const format = useFormat();
  const withdraw = useAct({
    act: (_: null, idempotencyKey) => call('portal.ownership.withdraw', {}, { idempotencyKey }),
    refresh: REFRESH,
    done: t('owner.withdrawn'),
  });
  const until = format.date(expiresAt);
  return (
    <Callout
      tone="info"
      title={t(fromMe ? 'owner.mineTitle' : 'owner.theirsTitle', { name: toName })}
      action={
        fromMe ? (
          <Button size="sm" loading={withdraw.busy} onClick={() => withdraw.run(null)}>
            {t('owner.withdraw')}
          </Button>
        ) : null
      }
    >
      {fromMe ? t('owner.mineText', { until }) : t('owner.theirsText', { name: fromName, until })}
    </Callout>
  );
}

function OfferToMe({ offer: { fromName, expiresAt } }: { offer: Offer }) {
  const t = useT(words);
  const format = useFormat();
  const router = useRouter();
  const queryClient = useQueryClient();
  const accept = useAct({
    act: (_: null, idempotencyKey) => call('portal.ownership.accept', {}, { idempotencyKey }),
    refresh: REFRESH,
    done: t('owner.accepted'),
    onDone: () => {
      // The rights of the session are others from here on.
      forgetVisitor('portal', queryClient);
      void router.invalidate();
    },
  });
  const decline = useAct({
    act: (_: null, idempotencyKey) => call('portal.ownership.decline', {}, { idempotencyKey }),
    refresh: REFRESH,
    done: t('owner.declined'),
  });
  return (
    <Callout
      tone="info"
      title={t('owner.toMeTitle', { name: fromName })}
      action={
        <>
          <Button size="sm" variant="primary" loading={accept.busy} onClick={() => accept.run(null)}>
            {t('owner.accept')}
          </Button>
          <Button size="sm" loading={decline.busy} onClick={() => decline.run(null)}>
            {t('owner.decline')}
          </Button>
        </>
      }
    >
      {t('owner.toMeText', { until: format.date(expiresAt) })}
    </Callout>
  );
}

import Eye from 'lucide-react/icons/eye';
import { useEffect } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { call } from '@cm/web-kit/portal/call.ts';
import { type Impersonation, useSession } from '@cm/web-kit/session.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { Button } from '@cm/ui/button.tsx';
import { useSecondsLeft } from '@cm/web-kit/format/use-seconds-left.ts';
import { words } from './words.ts';

/** The page is left with everything that it read: nothing of the customer stays in memory. */
const leavePage = () => location.assign(portalArea.supportAccess());

/** Whose place this is, who sits in it, for how long: on every page, and nothing closes it but leaving. */
export function ImpersonationBanner({ impersonation }: { impersonation: Impersonation }) {
  const t = useT(words);
  const { user } = useSession();
  const customer = user.customers.find(({ id }) => id === user.customerId);
  const left = useSecondsLeft(impersonation.expiresAt);
  const leave = useAct({
    act: (_: null, idempotencyKey) => call('portal.session.delete', {}, { idempotencyKey }),
    onDone: leavePage,
  });
  useEffect(() => {
    if (left === 0) leavePage();
  }, [left]);
  return (
    <section
      aria-label={t('banner.label')}
      className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 bg-ink px-4 py-1 text-sm text-canvas md:h-11 md:flex-nowrap md:px-6"
    >
      <Eye aria-hidden="true" className="size-4 shrink-0 max-md:hidden" />
      <p className="min-w-0 max-md:basis-full md:truncate">
        <Who colleague={impersonation.by} person={user.name} />
        {customer ? (
          <>
            {' · '}
            <bdi>{customer.name}</bdi> <bdi>{customer.number}</bdi>
          </>
        ) : null}
      </p>
      <p className="me-auto flex shrink-0 items-center gap-x-3 md:ms-auto md:me-0">
        <span>{t('banner.readOnly')}</span>
        <span>
          {t('banner.left')}{' '}
          <bdi role="timer" dir="ltr" className="figures font-semibold">
            {minutesAndSeconds(left)}
          </bdi>
        </span>
      </p>
      <Button size="sm" loading={leave.busy} onClick={() => leave.run(null)}>
        {t('banner.leave')}
      </Button>
    </section>
  );
}

/** Both names in one sentence, each kept in its own direction of writing. */
function Who({ colleague, person }: { colleague: string; person: string }) {
  const t = useT(words);
  return (
    <strong className="font-semibold">
      {t('banner.whose', { colleague: isolated(colleague), person: isolated(person) })}
    </strong>
  );
}

const isolated = (name: string): string => `\u2068${name}\u2069`;

const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

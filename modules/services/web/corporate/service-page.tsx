import { useSuspenseQuery } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { useState } from 'react';
import { SERVICE_GLYPHS, ServiceStatus } from '../shared/service-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Timeline } from '@cm/ui/timeline.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { CustomerCard } from '@cm/customers/web/corporate/public.ts';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useActorName } from '@cm/identity/web/corporate/public.ts';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import {
  SERVICE_STATES,
  type Service,
  serviceQuery,
  SUSPENSION_REASONS,
  TERMINATION_REASONS,
} from './service-queries.ts';
import { SuspendDialog, TerminateDialog } from './service-dialogs.tsx';
import { corporate } from '../../paths.ts';
import { corporate as salesCorporate } from '@cm/sales/paths';
import { pages } from './pages.ts';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

/** One service: what it is, what it costs, until when, and what may be done to it. */
export function ServicePage() {
  const { id } = usePage(pages.service).params;
  const t = useT(words);
  const states = useT(servicesWords);
  const format = useFormat();
  const [open, setOpen] = useState<'suspend' | 'resume' | 'terminate' | null>(null);
  const { data: service } = useSuspenseQuery(serviceQuery(id));
  const resume = useAct({
    act: (_: null, idempotencyKey) => call('corporate.services.resume', { path: { id } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.services')],
    done: t('services.resumed'),
    onDone: () => setOpen(null),
  });
  const can = useMay(service.can, 'services.manage');
  const close = () => setOpen(null);
  const day = (value: string | null) => (value === null ? null : format.date(value, 'long'));
  return (
    <Page>
      <PageHeader
        title={service.designation}
        crumbs={[{ label: t('nav.services'), href: corporate.services() }, { label: service.designation }]}
        meta={
          <>
            <Id value={service.number} copy />
            <ServiceStatus state={service.state} look="tint" />
          </>
        }
        actions={
          <>
            {can.terminate ? (
              <Button variant="danger-ghost" onClick={() => setOpen('terminate')}>
                {t('services.terminate')}
              </Button>
            ) : null}
            {can.suspend ? <Button onClick={() => setOpen('suspend')}>{t('services.suspend')}</Button> : null}
            {can.resume ? (
              <Button variant="primary" onClick={() => setOpen('resume')}>
                {t('services.resume')}
              </Button>
            ) : null}
          </>
        }
      />
      <Notices service={service} />
      <DetailLayout
        aside={
          <>
            <CustomerCard id={service.customerId} />
            <ServiceHistory service={service} />
          </>
        }
      >
        <Card title={t('services.facts')}>
          <KeyValue
            items={[
              { label: t('lines.quantity'), value: format.number(service.quantity) },
              {
                label: t('services.price'),
                value: (
                  <>
                    <Amount
                      amount={service.quantity * service.unitPrice - service.discount}
                      currency={service.currency}
                      strong
                    />{' '}
                    <span className="text-ink-2">
                      {t('totals.beforeTax')}, {states(`perCycle.${service.cycle}`)}
                    </span>
                  </>
                ),
              },
              { label: t('services.activated'), value: day(service.activatedOn) },
              { label: t('services.nextRenewal'), value: day(service.nextRenewalOn) },
              ...(service.terminatesOn ? [{ label: t('services.terminates'), value: day(service.terminatesOn) }] : []),
              ...(service.terminatedOn ? [{ label: t('services.terminated'), value: day(service.terminatedOn) }] : []),
              {
                label: t('services.order'),
                value: (
                  <Link
                    href={salesCorporate.order(service.orderId)}
                    className="rounded-sm text-accent-text hover:underline"
                  >
                    <Id value={service.orderNumber} />
                  </Link>
                ),
              },
            ]}
          />
        </Card>
      </DetailLayout>
      {open === 'suspend' ? <SuspendDialog service={service} onClose={close} /> : null}
      {open === 'terminate' ? <TerminateDialog service={service} onClose={close} /> : null}
      <ConfirmDialog
        open={open === 'resume'}
        onOpenChange={(next) => setOpen(next ? 'resume' : null)}
        title={t('services.resumeTitle')}
        description={t('services.resumeText', { designation: service.designation })}
        confirmLabel={t('services.resume')}
        loading={resume.busy}
        onConfirm={() => resume.run(null)}
      />
    </Page>
  );
}

function Notices({ service }: { service: Service }) {
  const t = useT(words);
  const states = useT(servicesWords);
  const format = useFormat();
  return (
    <div className="grid gap-(--gap) not-empty:mb-(--gap)">
      {service.suspensionReason ? (
        <Callout tone="warn" title={t('services.suspendedTitle')}>
          {states(`suspension.${service.suspensionReason}`)}
          {service.suspensionReason === 'non_payment' ? ` — ${t('services.liftsItself')}` : ''}
        </Callout>
      ) : null}
      {service.terminatesOn && service.state !== 'terminated' ? (
        <Callout tone="info">{t('services.endsOn', { date: format.date(service.terminatesOn, 'long') })}</Callout>
      ) : null}
    </div>
  );
}

function ServiceHistory({ service }: { service: Service }) {
  const t = useT(words);
  const states = useT(servicesWords);
  const actor = useActorName();
  const now = useNow();
  const why = (reason: string | null) => {
    const suspension = SUSPENSION_REASONS.find((one) => one === reason);
    if (suspension) return states(`suspension.${suspension}`);
    const termination = TERMINATION_REASONS.find((one) => one === reason);
    return termination ? states(`termination.${termination}`) : reason;
  };
  return (
    <Card title={t('tickets.history')}>
      <Timeline
        now={now}
        label={t('tickets.history')}
        entries={service.history.map((entry) => {
          const state = SERVICE_STATES.find((one) => one === entry.to);
          return {
            id: entry.id,
            at: entry.at,
            actor: actor(entry.actor),
            title: state ? states(`service.${state}`) : entry.to,
            kind: state ? SERVICE_GLYPHS[state] : 'draft',
            detail: [why(entry.reason), entry.note].filter(Boolean).join(' — ') || null,
          };
        })}
      />
    </Card>
  );
}

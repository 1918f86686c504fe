import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { type Service } from './service-queries.ts';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

export function Notices({ service }: { service: Service }) {
  const t = useT(words);
  const states = useT(servicesWords);
  const format = useFormat();
  return (
    <>
      {service.suspensionReason ? (
        <Callout tone="warn" title={t('services.suspendedTitle')}>
          {states(`suspension.${service.suspensionReason}`)}
          {service.suspensionReason === 'non_payment' ? ` — ${t('services.liftsItself')}` : ''}
        </Callout>
      ) : null}
      {service.terminatesOn && service.state !== 'terminated' ? (
        <Callout tone="info">{t('services.endsOn', { date: format.date(service.terminatesOn, 'long') })}</Callout>
      ) : null}
    </>
  );
}

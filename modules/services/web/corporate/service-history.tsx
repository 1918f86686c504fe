import { SERVICE_GLYPHS } from '../shared/service-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { Timeline } from '@cm/ui/timeline.tsx';
import { useActorName } from '@cm/identity/web/corporate/public.ts';
import { useNow } from '@cm/web-kit/format/use-now.ts';
import { SERVICE_STATES, type Service, SUSPENSION_REASONS, TERMINATION_REASONS } from './service-queries.ts';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

export function ServiceHistory({ service }: { service: Service }) {
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

import type { ServiceState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const SERVICE_GLYPHS = {
  pending: 'progress',
  active: 'active',
  suspended: 'suspended',
  terminated: 'closed',
} as const satisfies Readonly<Record<ServiceState, StatusKind>>;

/** The state of a service that a customer subscribes to. */
export function ServiceStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: ServiceState }) {
  const t = useT(words);
  return (
    <Status kind={SERVICE_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`service.${state}`)}
    </Status>
  );
}

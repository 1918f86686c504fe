import type { EmergencyState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind } from '@cm/ui/status-glyph.tsx';
import { words } from './words.ts';

const GLYPHS = { open: 'overdue', ended: 'waiting', reviewed: 'closed' } as const satisfies Readonly<
  Record<EmergencyState, StatusKind>
>;

/** Where an access stands; once it is reviewed, what its review says. */
export function AccessStatus({
  access,
}: {
  access: { readonly state: EmergencyState; readonly justified: boolean | null };
}) {
  const t = useT(words);
  if (access.justified === false) return <Status kind="failed">{t('emergency.unjustified')}</Status>;
  if (access.justified === true) return <Status kind="closed">{t('emergency.justified')}</Status>;
  return <Status kind={GLYPHS[access.state]}>{t(`emergency.${access.state}`)}</Status>;
}

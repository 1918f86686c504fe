import type { ApprovalState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind } from '@cm/ui/status-glyph.tsx';
import { words } from './words.ts';

const GLYPHS = {
  open: 'waiting',
  approved: 'active',
  refused: 'failed',
  withdrawn: 'closed',
  lapsed: 'closed',
} as const satisfies Readonly<Record<ApprovalState, StatusKind>>;

export function ApprovalStatus({ state }: { readonly state: ApprovalState }) {
  const t = useT(words);
  return <Status kind={GLYPHS[state]}>{t(`approval.${state}`)}</Status>;
}

import type { DataRequestState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

const GLYPHS = {
  received: 'waiting',
  examined: 'progress',
  done: 'active',
  refused: 'failed',
  withdrawn: 'closed',
} as const satisfies Readonly<Record<DataRequestState, StatusKind>>;

export function RequestStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: DataRequestState }) {
  const t = useT(words);
  return (
    <Status kind={GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`state.${state}`)}
    </Status>
  );
}

import type { KycDocumentState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const DOCUMENT_GLYPHS = {
  missing: 'waiting',
  provided: 'progress',
  verified: 'active',
  rejected: 'failed',
} as const satisfies Readonly<Record<KycDocumentState, StatusKind>>;

/** The state of one document of a verification. */
export function DocumentStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: KycDocumentState }) {
  const t = useT(words);
  return (
    <Status kind={DOCUMENT_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`document.${state}`)}
    </Status>
  );
}

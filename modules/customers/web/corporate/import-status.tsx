import type { CustomerImportState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from './words.ts';

const GLYPHS = {
  received: 'draft',
  checking: 'progress',
  checked: 'waiting',
  running: 'progress',
  finished: 'active',
} as const satisfies Readonly<Record<CustomerImportState, StatusKind>>;

/** How far an import of customers has come. */
export function ImportStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: CustomerImportState }) {
  const t = useT(words);
  return (
    <Status kind={GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`imports.state.${state}`)}
    </Status>
  );
}

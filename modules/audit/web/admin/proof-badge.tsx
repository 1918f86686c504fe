import ShieldAlert from 'lucide-react/icons/shield-alert';
import ShieldCheck from 'lucide-react/icons/shield-check';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { words } from './words.ts';

export interface Proof {
  readonly ok: boolean;
  readonly entries: number;
}

/** What the last computation of the chain said: a shield and a word, never a colour alone. */
export function ProofBadge({ proof }: { proof: Proof }) {
  const t = useT(words);
  const format = useFormat();
  return proof.ok ? (
    <Badge tone="ok">
      <ShieldCheck aria-hidden="true" />
      {t('audit.proven', { entries: format.number(proof.entries) })}
    </Badge>
  ) : (
    <Badge tone="bad">
      <ShieldAlert aria-hidden="true" />
      {t('audit.broken')}
    </Badge>
  );
}

import Trash2 from 'lucide-react/icons/trash-2';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import type { MailDomain } from '../queries.ts';
import { words } from '../words.ts';

/** The domain, with its state under it where there is no room for a column of its own. */
export function DomainName({ of }: { of: MailDomain }) {
  return (
    <span className="grid gap-0.5">
      <bdi dir="ltr" className="font-mono text-[0.93em] wrap-anywhere">
        {of.domain}
      </bdi>
      <span className="text-sm font-normal md:hidden">
        <DomainState of={of} />
      </span>
    </span>
  );
}

/** Proven, and by whom; or still to be proven. */
export function DomainState({ of: { provenBy } }: { of: MailDomain }) {
  const t = useT(words);
  return provenBy === null ? (
    <Status kind="waiting">{t('domains.claimed')}</Status>
  ) : (
    <Status kind="active">{t(`domains.provenBy.${provenBy}`)}</Status>
  );
}

export interface DomainActsProps {
  readonly of: MailDomain;
  readonly onOpen: (what: 'prove' | 'drop') => void;
}

export function DomainActs({ of: { domain, provenBy }, onOpen }: DomainActsProps) {
  const t = useT(words);
  return (
    <span className="inline-flex items-center gap-1">
      {provenBy === null ? (
        <Button
          size="sm"
          aria-label={t('domains.proveNamed', { domain })}
          aria-haspopup="dialog"
          onClick={() => onOpen('prove')}
        >
          {t('domains.prove')}
        </Button>
      ) : null}
      <IconButton
        label={t('domains.dropNamed', { domain })}
        size="icon-sm"
        aria-haspopup="dialog"
        onClick={() => onOpen('drop')}
      >
        <Trash2 aria-hidden="true" />
      </IconButton>
    </span>
  );
}

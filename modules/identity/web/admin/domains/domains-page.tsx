import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { cell, day } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useWholeList } from '@cm/web-kit/staff/queries.ts';
import { ClaimDialog } from './claim-dialog.tsx';
import { DomainActs, DomainName, DomainState } from './domain-cells.tsx';
import { DropDialog } from './drop-dialog.tsx';
import { ProveDialog } from './prove-dialog.tsx';
import type { MailDomain } from '../queries.ts';
import { words } from '../words.ts';

type Open = { readonly what: 'claim' } | { readonly what: 'prove' | 'drop'; readonly domain: MailDomain } | null;

/** The domains whose mail the operator receives and sends: claimed here, proven by a record of their DNS. */
export function DomainsPage() {
  const t = useT(words);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const add = (
    <Button variant="primary" aria-haspopup="dialog" onClick={() => setOpen({ what: 'claim' })}>
      <Plus aria-hidden="true" />
      {t('domains.add')}
    </Button>
  );
  return (
    <ListPage<MailDomain>
      id="admin-domains"
      title={t('nav.domains')}
      meta={t('domains.text')}
      actions={add}
      list={useWholeList('admin.mailDomains.list', {})}
      rowId={({ domain }) => domain}
      rowName={({ domain }) => domain}
      empty={{ seed: 'domains', title: t('domains.empty'), text: t('domains.emptyText'), action: add }}
      columns={[
        cell('domain', t('domains.domain'), (domain) => <DomainName of={domain} />, { fixed: true }),
        cell('state', t('users.state'), (domain) => <DomainState of={domain} />, { wide: true }),
        // Whoever had the domain before it had to be proven did not prove it on a day.
        day(
          'proven',
          t('domains.provenAt'),
          ({ provenAt, provenBy }) => (provenBy === 'earlier_use' ? null : provenAt),
          {
            width: '9rem',
          },
        ),
        cell(
          'acts',
          t('users.actions'),
          (domain) => <DomainActs of={domain} onOpen={(what) => setOpen({ what, domain })} />,
          { align: 'end', fixed: true, width: '9rem' },
        ),
      ]}
    >
      {open?.what === 'claim' ? (
        <ClaimDialog onClose={close} onClaimed={(domain) => setOpen({ what: 'prove', domain })} />
      ) : null}
      {open?.what === 'prove' ? <ProveDialog of={open.domain} onClose={close} /> : null}
      {open?.what === 'drop' ? <DropDialog domain={open.domain.domain} onClose={close} /> : null}
    </ListPage>
  );
}

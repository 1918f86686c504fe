import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { useLabel, useParts } from '@cm/web-kit/area/area-context.ts';
import { customerActs } from '../public.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

export function CustomerActs({ customerId }: { customerId: string }) {
  const t = useT(words);
  const label = useLabel();
  const { permissions } = useSession();
  const acts = useParts(customerActs).filter(({ permission }) => permissions.includes(permission));
  return (
    <>
      {acts.map(({ key, label: name, href }) => (
        <Button key={key} asChild>
          <Link href={href(customerId)}>{label(name)}</Link>
        </Button>
      ))}
      {usePermission('customers.merge') ? (
        <Button asChild>
          <Link href={corporate.mergeCustomers(customerId)}>{t('merge.open')}</Link>
        </Button>
      ) : null}
      {usePermission('customers.manage') ? (
        <Button asChild>
          <Link href={corporate.editCustomer(customerId)}>{t('customers.edit')}</Link>
        </Button>
      ) : null}
    </>
  );
}

import type { Result } from '@cm/api-client/client';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { corporate } from '../../paths.ts';

/** One of the two customers of a pair. */
export type PairedCustomer = Result<'corporate.customerDuplicates.list'>['items'][number]['first'];

/** Its name, which leads to the record, and its number. */
export function PairCustomer({ of }: { of: PairedCustomer }) {
  return (
    <span className="grid justify-items-start gap-0.5">
      <Link href={corporate.customer(of.id)}>
        <bdi>{of.name}</bdi>
      </Link>
      <Id value={of.number} />
    </span>
  );
}

import type { ReactNode } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { RecordFigure, type RecordFigureProps } from '@cm/web-kit/staff/record-figure.tsx';
import { Kpi, type KpiProps } from '@cm/ui/kpi.tsx';
import { corporate } from '../../paths.ts';
import type { CustomerRecord } from './customer-queries.ts';
import { words } from './words.ts';

/** What a module says comes next for the customer, while it is asked and when it does not answer too. */
export function NextAct<T>(props: Omit<RecordFigureProps<T>, 'label' | 'definition'>) {
  const t = useT(words);
  return <RecordFigure label={t('head.next')} {...props} />;
}

/** What is to be done, in two lines at most: there is room for them while it is asked. */
export const NextTitle = ({ children }: { readonly children: ReactNode }) => (
  <span dir="auto" className="line-clamp-2 text-base font-medium page-start">
    {children}
  </span>
);

const EXAMINED: readonly string[] = ['submitted', 'in_review'];

/** A verification that waits for its examination; where none does, nothing is planned. */
export function KycNext({ customer: { kyc } }: { readonly customer: CustomerRecord }) {
  const t = useT(words);
  const format = useFormat();
  const reads = usePermission('kyc.read');
  if (!reads || !kyc || !EXAMINED.includes(kyc.state))
    return <Kpi compact label={t('head.next')} value={<Quiet>{t('head.nothing')}</Quiet>} detail={null} />;
  const detail = kyc.submittedAt ? t('customers.kycSubmitted', { date: format.date(kyc.submittedAt) }) : null;
  const figure: Pick<KpiProps, 'href' | 'detail'> = { href: corporate.verification(kyc.id), detail };
  return <Kpi compact label={t('head.next')} {...figure} value={<NextTitle>{t('head.examine')}</NextTitle>} />;
}

const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <span className="font-normal text-ink-2">{children}</span>
);

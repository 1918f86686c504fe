import { RecordPage } from '@cm/web-kit/record-page.tsx';
import { useRecord } from '@cm/web-kit/use-record.ts';
import { ServiceFacts } from './service-facts.tsx';
import { ServiceStatus } from '../shared/service-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useCommandHref } from '@cm/web-kit/area/area-context.ts';
import { Button } from '@cm/ui/button.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { ServiceNotice } from './service-notice.tsx';
import { pages } from './pages.ts';
import { portal } from '../../paths.ts';
import { serviceQuery } from './queries.ts';
import { words } from './words.ts';

/** A service the customer has: its state and why, what it costs, when it is renewed. */
export function ServicePage() {
  const t = useT(words);
  const ask = useCommandHref('new-ticket');
  const service = useRecord(pages.service, ({ id }) => serviceQuery(id));
  return (
    <RecordPage
      width="narrow"
      list={{ label: t('nav.services'), href: portal.services() }}
      name={service.number}
      title={service.designation}
      meta={
        <>
          <ServiceStatus state={service.state} look="tint" />
          <Id value={service.number} copy />
        </>
      }
      actions={
        ask ? (
          <Button asChild>
            <Link href={ask}>{t('service.ask')}</Link>
          </Button>
        ) : null
      }
      notice={<ServiceNotice service={service} />}
    >
      <ServiceFacts service={service} />
    </RecordPage>
  );
}

import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { portal as servicesPortal } from '@cm/services/paths';
import type { Item } from '@cm/web-kit/queries.ts';
import { words } from '../words.ts';
import { words as catalogueWords } from '@cm/catalogue/web/words.ts';

const SHOWN = 6;

/** What the customer has with us, and when each of it is renewed; nothing at all while there is nothing. */
export function OwnServices({ services }: { services: readonly Item<'portal.services.list'>[] | undefined }) {
  const t = useT(words);
  const states = useT(catalogueWords);
  const format = useFormat();
  if (services?.length === 0) return null;
  return (
    <Card
      flush
      title={t('nav.services')}
      actions={
        <Link
          href={servicesPortal.services()}
          className="hit rounded-sm text-sm font-medium text-accent-text underline-offset-4 hover:underline"
        >
          {t('home.allServices')}
        </Link>
      }
    >
      {services ? (
        <ul className="border-t border-line">
          {services.slice(0, SHOWN).map((service) => (
            <li
              key={service.id}
              className="relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-0.5 border-b border-line px-(--card-pad) py-3 last:border-b-0 hover:bg-hover"
            >
              <Link
                href={servicesPortal.service(service.id)}
                className="font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
              >
                <bdi className="wrap-anywhere">{service.designation}</bdi>
              </Link>
              <Money
                value={{ amount: service.unitPrice * service.quantity - service.discount, currency: service.currency }}
              />
              <span className="text-sm text-ink-2">
                {service.nextRenewalOn ? (
                  <>
                    {t('record.named', { name: t('services.renewal') })} {format.date(service.nextRenewalOn)}
                  </>
                ) : null}
              </span>
              <span className="justify-self-end text-sm text-ink-2">{states(`perCycle.${service.cycle}`)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <Skeleton className="m-(--card-pad) h-40" />
      )}
    </Card>
  );
}

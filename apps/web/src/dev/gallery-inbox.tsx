import { ShellViews } from '@cm/web-kit/shell-context.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { Avatar } from '@cm/ui/avatar.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { SplitPane } from '@cm/ui/split-pane.tsx';
import { StatusGlyph } from '@cm/ui/status-glyph.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { NOW, TICKETS, useSample } from './sample.ts';
import { corporate as ticketsCorporate } from '@cm/tickets/paths';

/** The three panes with believable content. */
export function Inbox() {
  const s = useSample();
  const format = useFormat();
  const locale = useLocale() === 'ar' ? 'ar' : 'fr';
  return (
    <>
      <ShellViews>
        <p className="px-3 text-xs font-medium text-ink-3">{s('Vues enregistrées', 'طرق العرض المحفوظة')}</p>
      </ShellViews>
      <SplitPane
        open
        backHref={ticketsCorporate.tickets()}
        listLabel={s('Tickets', 'التذاكر')}
        list={
          <ul>
            {TICKETS.map((ticket, index) => (
              <li key={ticket.id} className="border-b border-line">
                <Link
                  href={`#${ticket.id}`}
                  aria-current={index === 0 ? 'true' : undefined}
                  className="grid grid-cols-[minmax(0,1fr)] gap-0.5 px-4 py-2.5 hover:bg-hover aria-[current]:bg-accent-tint focus-visible:-outline-offset-2"
                >
                  <span className="flex items-center gap-2">
                    <StatusGlyph kind={ticket.status} />
                    <span className="min-w-0 flex-1 truncate font-medium">{ticket.subject[locale]}</span>
                  </span>
                  <span className="flex justify-between gap-2 text-sm text-ink-2">
                    <bdi className="truncate">{ticket.customer[locale]}</bdi>
                    <span className="shrink-0">{format.relative(ticket.at, NOW)}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        }
        detailLabel={s('Ticket T-1042', 'التذكرة T-1042')}
        detail={
          <div className="mx-auto grid max-w-3xl gap-4 p-5">
            <PageHeader
              title={TICKETS[0]?.subject[locale]}
              meta={<Id value="T-1042" copy />}
              actions={<Button>{s('Assigner', 'إسناد')}</Button>}
            />
            <Card>
              <div className="flex gap-3">
                <Avatar name="Amina Bensalah" />
                <p dir="auto">
                  {s(
                    'Bonjour, le site répond en 503 depuis ce matin. Pouvez-vous regarder ?',
                    'السلام عليكم، الموقع يجيب بالخطأ 503 منذ الصباح. هل يمكنكم النظر؟',
                  )}
                </p>
              </div>
            </Card>
            <Field label={s('Réponse', 'الإجابة')}>
              <Textarea />
            </Field>
            <Button variant="primary" className="justify-self-end">
              {s('Répondre', 'إجابة')}
            </Button>
          </div>
        }
        contextLabel={s('Client', 'الزبون')}
        context={
          <div className="p-4">
            <KeyValue
              look="stack"
              items={[
                { label: s('Nom', 'الاسم'), value: s('Sahel Textile SARL', 'ساحل للنسيج') },
                { label: s('Téléphone', 'الهاتف'), value: <Id value="+213 550 12 34 56" copy /> },
              ]}
            />
          </div>
        }
      />
    </>
  );
}

import ArrowLeft from 'lucide-react/icons/arrow-left';
import PanelRight from 'lucide-react/icons/panel-right';
import { type ReactNode, useState } from 'react';
import { cn } from './class-names.ts';
import { Button } from './button.tsx';
import { Drawer } from './drawer.tsx';
import { Link } from './link.tsx';

export interface SplitPaneProps {
  /** 360 px: the list, with `j`/`k`. On a phone it gives way to the detail once a record is open. */
  readonly list: ReactNode;
  readonly listLabel: string;
  readonly detail: ReactNode;
  readonly detailLabel: string;
  /** 320 px beside the detail; a drawer under 1280. */
  readonly context?: ReactNode;
  readonly contextLabel?: string;
  /** Whether a record is open, and the address of the list without it. */
  readonly open: boolean;
  readonly backHref: string;
}

/**
 * The three panes of the staff areas; each scrolls by itself, the page does not. Each is positioned: what it hides for
 * the eye (`sr-only`) must not lengthen the page.
 */
export function SplitPane(props: SplitPaneProps) {
  const { list, listLabel, detail, detailLabel, context, contextLabel = '', open, backHref } = props;
  const [drawer, setDrawer] = useState(false);
  return (
    <div className="grid h-full min-h-0 md:grid-cols-[minmax(280px,360px)_minmax(0,1fr)]">
      <section
        aria-label={listLabel}
        className={cn(
          // A row that has the focus stops below the head of the list, which stays.
          'relative min-h-0 min-w-0 scroll-pt-60 overflow-y-auto border-e border-line bg-surface',
          open && 'max-md:hidden',
        )}
      >
        {list}
      </section>
      <div
        className={cn(
          'grid min-h-0 min-w-0',
          context && 'xl:grid-cols-[minmax(0,1fr)_320px]',
          !open && 'max-md:hidden',
        )}
      >
        <section aria-label={detailLabel} className="relative flex min-h-0 min-w-0 flex-col overflow-y-auto">
          <div
            data-screen-only
            className={cn(
              'sticky top-0 z-10 flex shrink-0 items-center justify-between gap-2 border-b border-line bg-surface px-2 py-1.5',
              context ? 'xl:hidden' : 'md:hidden',
            )}
          >
            <Button asChild variant="ghost" size="sm" className="md:invisible">
              <Link href={backHref}>
                <ArrowLeft aria-hidden="true" className="mirror" />
                {listLabel}
              </Link>
            </Button>
            {context ? (
              <Button size="sm" aria-haspopup="dialog" onClick={() => setDrawer(true)}>
                <PanelRight aria-hidden="true" className="mirror" />
                {contextLabel}
              </Button>
            ) : null}
          </div>
          {detail}
        </section>
        {context ? (
          <aside
            aria-label={contextLabel}
            className="relative min-h-0 overflow-y-auto border-s border-line bg-surface max-xl:hidden"
          >
            {context}
          </aside>
        ) : null}
      </div>
      {context ? (
        <Drawer open={drawer} onOpenChange={setDrawer} title={contextLabel}>
          {context}
        </Drawer>
      ) : null}
    </div>
  );
}

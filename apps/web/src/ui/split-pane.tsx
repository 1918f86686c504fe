import PanelRight from 'lucide-react/icons/panel-right';
import { type ReactNode, useState } from 'react';
import { cn } from '#kit/class-names.ts';
import { Button } from './button.tsx';
import { Drawer } from './drawer.tsx';

export interface SplitPaneProps {
  /** 360 px: the list, with `j`/`k`. On a phone it gives way to the detail once a record is open. */
  readonly list: ReactNode;
  readonly listLabel: string;
  readonly detail: ReactNode;
  readonly detailLabel: string;
  /** 320 px beside the detail; a drawer under 1280. */
  readonly context?: ReactNode;
  readonly contextLabel?: string;
  readonly open: boolean;
}

/** The three panes of the staff areas; each scrolls by itself, the page does not. */
export function SplitPane({ list, listLabel, detail, detailLabel, context, contextLabel = '', open }: SplitPaneProps) {
  const [drawer, setDrawer] = useState(false);
  return (
    <div className="grid h-full min-h-0 md:grid-cols-[minmax(280px,360px)_minmax(0,1fr)]">
      <section
        aria-label={listLabel}
        className={cn('min-h-0 overflow-y-auto border-e border-line bg-surface', open && 'max-md:hidden')}
      >
        {list}
      </section>
      <div
        className={cn(
          'grid min-h-0 min-w-0',
          Boolean(context) && 'xl:grid-cols-[minmax(0,1fr)_320px]',
          !open && 'max-md:hidden',
        )}
      >
        <section aria-label={detailLabel} className="relative min-h-0 min-w-0 overflow-y-auto">
          {context ? (
            <div className="sticky top-0 z-10 flex h-0 justify-end overflow-visible xl:hidden">
              <Button size="sm" className="m-2" onClick={() => setDrawer(true)}>
                <PanelRight aria-hidden="true" className="mirror" />
                {contextLabel}
              </Button>
            </div>
          ) : null}
          {detail}
        </section>
        {context ? (
          <aside
            aria-label={contextLabel}
            className="min-h-0 overflow-y-auto border-s border-line bg-surface max-xl:hidden"
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

import { cva, type VariantProps } from 'class-variance-authority';
import type { ReactNode } from 'react';

const badgeClass = cva(
  'inline-flex h-5 items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3',
  {
    variants: {
      tone: {
        neutral: 'bg-sunken text-ink-2',
        accent: 'bg-accent-tint text-accent-text',
        ok: 'bg-ok-tint text-ok-text',
        warn: 'bg-warn-tint text-warn-text',
        bad: 'bg-bad-tint text-bad-text',
        info: 'bg-info-tint text-info-text',
        ochre: 'bg-ochre text-on-ochre',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

export function Badge({ tone, children }: VariantProps<typeof badgeClass> & { readonly children: ReactNode }) {
  return <span className={badgeClass({ tone })}>{children}</span>;
}

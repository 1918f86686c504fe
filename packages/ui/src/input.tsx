import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { cn } from './class-names.ts';
import { controlClass, controlFrameClass } from './control-class.ts';
import { useFieldControl } from './field.tsx';

export interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>;
  /** An icon or a unit inside the frame, before or after the text. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** Addresses, phones, keys and figures keep their own direction on a right-to-left page, and start at its edge. */
const LTR_TYPES = new Set(['email', 'tel', 'url', 'number', 'password']);

export function Input({ className, before, after, type = 'text', dir, ...rest }: InputProps) {
  const control = useFieldControl(rest);
  const shared = { ...rest, ...control, type, dir: dir ?? (LTR_TYPES.has(type) ? 'ltr' : 'auto') };
  // The direction of the text is the input's own; where it starts is the page's. `match-parent` would say it, but
  // Chromium does not apply it to inputs: this is the one physical alignment of the product.
  // An empty `auto` box counts as left-to-right: its placeholder is ours and follows the page.
  const align = cn('rtl:text-right', shared.dir === 'auto' && 'placeholder-shown:[direction:inherit]');
  if (!before && !after) {
    return <input {...shared} className={cn(controlClass, align, 'h-(--control)', className)} />;
  }
  return (
    <div className={cn(controlFrameClass, 'h-(--control)', className)}>
      {before ? <span className="pointer-events-none ps-2.5 text-ink-3 [&_svg]:size-4">{before}</span> : null}
      <input
        {...shared}
        className={cn(align, 'h-full min-w-0 flex-1 bg-transparent px-3 outline-none max-md:text-md', before && 'ps-2')}
      />
      {after ? <span className="flex items-center pe-1 text-sm text-ink-2 [&_svg]:size-4">{after}</span> : null}
    </div>
  );
}

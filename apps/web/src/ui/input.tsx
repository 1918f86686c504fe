import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { cn } from '#kit/class-names.ts';
import { controlClass } from './control-class.ts';
import { useFieldControl } from './field.tsx';

export interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>;
  /** An icon or a unit inside the control, before or after the text. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** Identifiers, phones, keys and addresses keep their own direction on a right-to-left page. */
const LTR_TYPES = new Set(['email', 'tel', 'url', 'number', 'password']);

export function Input({ className, before, after, type = 'text', dir, ...rest }: InputProps) {
  const control = useFieldControl(rest);
  const input = (
    <input
      {...rest}
      {...control}
      type={type}
      dir={dir ?? (LTR_TYPES.has(type) ? 'ltr' : 'auto')}
      className={cn(
        controlClass,
        'h-(--control) rtl:text-right',
        before ? 'ps-9' : '',
        after ? 'pe-11' : '',
        className,
      )}
    />
  );
  if (!before && !after) return input;
  return (
    <div className="relative">
      {before ? (
        <span className="pointer-events-none absolute inset-y-0 start-0 flex w-9 items-center justify-center text-ink-3 [&_svg]:size-4">
          {before}
        </span>
      ) : null}
      {input}
      {after ? (
        <span className="absolute inset-y-0 end-0 flex items-center pe-1 text-sm text-ink-3 [&_svg]:size-4">
          {after}
        </span>
      ) : null}
    </div>
  );
}

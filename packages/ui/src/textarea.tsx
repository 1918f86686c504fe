import type { Ref, TextareaHTMLAttributes } from 'react';
import { cn } from './class-names.ts';
import { controlClass } from './control-class.ts';
import { useFieldControl } from './field.tsx';

export interface TextareaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Grows with what is typed, up to half of the window. */
export function Textarea({ className, rows = 4, ...rest }: TextareaProps) {
  const control = useFieldControl(rest);
  return (
    <textarea
      dir="auto"
      {...rest}
      {...control}
      rows={rows}
      className={cn(
        controlClass,
        'field-sizing-content placeholder-shown:[direction:inherit] max-h-[50dvh] min-h-24 resize-y py-2',
        className,
      )}
    />
  );
}

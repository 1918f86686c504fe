import { createContext, type ReactNode, useContext, useId, useMemo } from 'react';
import CircleAlert from 'lucide-react/icons/circle-alert';
import { cn } from './class-names.ts';
import { useText } from './ui-context.tsx';

interface FieldContextValue {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly labelledBy: string;
  readonly invalid: boolean;
  readonly required: boolean;
}

const FieldContext = createContext<FieldContextValue | null>(null);

/** What a control inside a Field carries so that its label, hint and error are announced with it. */
export function useFieldControl(own: { id?: string | undefined; 'aria-describedby'?: string | undefined }) {
  const field = useContext(FieldContext);
  return {
    id: own.id ?? field?.id,
    'aria-describedby': own['aria-describedby'] ?? field?.describedBy,
    'aria-invalid': field?.invalid || undefined,
    'aria-required': field?.required || undefined,
  };
}

/** For controls that are a group (radios, uploader) and cannot be pointed at by a label's `for`. */
export function useFieldLabel(): string | undefined {
  return useContext(FieldContext)?.labelledBy;
}

export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** Marks what may be left empty, in forms where most is required. */
  readonly optional?: boolean;
  readonly hideLabel?: boolean;
  readonly group?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Field({
  label,
  hint,
  error,
  required = false,
  optional = false,
  hideLabel = false,
  group = false,
  className,
  children,
}: FieldProps) {
  const t = useText();
  const id = useId();
  const invalid = error !== undefined && error !== null && error !== '';
  const describedBy = [hint ? `${id}-hint` : '', invalid ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  const value = useMemo(
    () => ({ id, describedBy, labelledBy: `${id}-label`, invalid, required }),
    [id, describedBy, invalid, required],
  );
  const Label = group ? 'span' : 'label';
  return (
    <div className={cn('grid grid-cols-1 content-start gap-1.5', className)}>
      <Label
        id={`${id}-label`}
        {...(group ? {} : { htmlFor: id })}
        className={cn('text-sm font-medium text-ink', hideLabel && 'sr-only')}
      >
        {label}
        {required ? (
          <span aria-hidden="true" className="ms-1 text-bad-text">
            *
          </span>
        ) : null}
        {/* A real space: without it an Arabic letter joins the word that follows. */}
        {optional ? <span className="font-normal text-ink-3"> {t('field.optional')}</span> : null}
      </Label>
      <FieldContext value={value}>{children}</FieldContext>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      {invalid ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-bad-text">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}

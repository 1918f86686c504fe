import File from 'lucide-react/icons/file';
import RotateCw from 'lucide-react/icons/rotate-cw';
import Upload from 'lucide-react/icons/upload';
import X from 'lucide-react/icons/x';
import { useId, useState } from 'react';
import { cn } from './class-names.ts';
import { useFieldControl, useFieldLabel } from './field.tsx';
import { IconButton } from './icon-button.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { Status, type StatusKind } from './status-glyph.tsx';
import { useUiFormat, useText } from './ui-context.tsx';

export type UploadState = 'queued' | 'uploading' | 'scanning' | 'done' | 'failed';

export interface UploadItem {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: UploadState;
  /** From 0 to 1, while uploading. */
  readonly progress?: number;
  readonly error?: string;
}

const KIND: Readonly<Record<UploadState, StatusKind>> = {
  queued: 'draft',
  uploading: 'progress',
  scanning: 'progress',
  done: 'active',
  failed: 'failed',
};

export interface FileUploaderProps {
  readonly items: readonly UploadItem[];
  readonly onAdd: (files: File[]) => void;
  readonly onRemove: (id: string) => void;
  readonly onRetry?: (id: string) => void;
  /** As the input's `accept`; the server decides on what the file really is. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  /** Limits in words: « PDF, JPG ou PNG, 10 Mo au plus ». */
  readonly rules: string;
}

export function FileUploader({
  items,
  onAdd,
  onRemove,
  onRetry,
  accept,
  multiple = true,
  disabled = false,
  rules,
}: FileUploaderProps) {
  const t = useText();
  const format = useUiFormat();
  const own = useId();
  const { id = own, ...control } = useFieldControl({});
  const labelled = useFieldLabel() !== undefined;
  const [over, setOver] = useState(false);
  return (
    <div className="grid grid-cols-1 gap-2">
      <div
        onDragOver={(event) => {
          event.preventDefault();
          if (!disabled) setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!disabled) onAdd([...event.dataTransfer.files].slice(0, multiple ? undefined : 1));
        }}
        className={cn(
          'relative flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-dashed border-line-strong bg-surface px-4 py-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
          over && 'border-accent bg-accent-tint',
          control['aria-invalid'] && 'border-danger',
          disabled && 'opacity-55',
        )}
      >
        <Upload aria-hidden="true" className="size-4 text-ink-2" />
        <span className="font-medium text-accent-text underline underline-offset-4">{t('upload.choose')}</span>
        <span className="text-ink-2 max-md:hidden">{t('upload.drop')}</span>
        <span id={`${own}-rules`} className="w-full text-sm text-ink-2">
          {rules}
        </span>
        <input
          {...control}
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-label={labelled ? undefined : t('upload.choose')}
          aria-describedby={[`${own}-rules`, control['aria-describedby']].filter(Boolean).join(' ')}
          onChange={(event) => {
            onAdd([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </div>
      {items.length > 0 ? (
        <ul className="grid grid-cols-1 gap-1.5">
          {items.map((item) => (
            <li
              key={item.id}
              className="flex items-center gap-3 rounded-md border border-line bg-surface py-1.5 ps-3 pe-1.5"
            >
              <File aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
              <div className="grid min-w-0 flex-1 grid-cols-1 gap-1">
                <p className="flex items-baseline justify-between gap-3">
                  <bdi className="truncate">{item.name}</bdi>
                  <span className="figures shrink-0 text-sm text-ink-3">{format.fileSize(item.size)}</span>
                </p>
                {item.state === 'uploading' ? (
                  <ProgressBar value={item.progress ?? 0} label={t('upload.progress', { name: item.name })} />
                ) : (
                  <p className={cn('text-sm', item.state === 'failed' ? 'text-bad-text' : 'text-ink-2')}>
                    <Status kind={KIND[item.state]}>{item.error ?? t(`upload.state.${item.state}`)}</Status>
                  </p>
                )}
              </div>
              {item.state === 'failed' && onRetry ? (
                <IconButton
                  size="icon-sm"
                  label={t('upload.retry', { name: item.name })}
                  onClick={() => onRetry(item.id)}
                >
                  <RotateCw aria-hidden="true" />
                </IconButton>
              ) : null}
              <IconButton
                size="icon-sm"
                label={t('upload.remove', { name: item.name })}
                onClick={() => onRemove(item.id)}
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

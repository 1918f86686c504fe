import { useCallback, useEffect, useState } from 'react';
import { useProblemSentence } from '@cm/web-kit/problem-sentence.ts';
import type { FileInfo } from '@cm/web-kit/upload.ts';
import type { UploadItem } from '@cm/ui/file-uploader.tsx';

export type SendFile = (
  /** The id that the file will have: a retry after a broken line is then the same file, never a second one. */
  id: string,
  file: File,
  onProgress: (ratio: number) => void,
  signal: AbortSignal,
) => Promise<FileInfo>;

interface Held extends UploadItem {
  readonly file: File;
  readonly info: FileInfo | null;
}

export interface Uploads {
  readonly items: readonly UploadItem[];
  /** Ids of the files that arrived, to be named by the request that follows. */
  readonly fileIds: readonly string[];
  readonly busy: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (id: string) => void;
  readonly retry: (id: string) => void;
  readonly clear: () => void;
}

/** Files on their way: each is sent at once, alone, and can be sent again; at most `limit` at a time. */
export function useUploads(send: SendFile, limit: number): Uploads {
  const sentence = useProblemSentence();
  const [held, setHeld] = useState<readonly Held[]>([]);
  const [running] = useState(() => new Map<string, AbortController>());
  useEffect(() => () => running.forEach((one) => one.abort()), [running]);

  const change = useCallback((id: string, part: Partial<Held>) => {
    setHeld((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  }, []);

  const start = useCallback(
    async (id: string, file: File) => {
      const controller = new AbortController();
      running.set(id, controller);
      change(id, { state: 'uploading', progress: 0 });
      try {
        const info = await send(id, file, (progress) => change(id, { progress }), controller.signal);
        change(id, { state: 'done', info });
      } catch (error) {
        change(id, { state: 'failed', error: sentence(error) });
      } finally {
        running.delete(id);
      }
    },
    [change, running, send, sentence],
  );

  return {
    items: held.map(({ file: _file, info: _info, ...item }) => item),
    fileIds: held.flatMap(({ info }) => (info ? [info.id] : [])),
    busy: held.some(({ state }) => state === 'uploading' || state === 'queued'),
    add: (files) => {
      const room = Math.max(0, limit - held.length);
      const added = files.slice(0, room).map((file): Held => ({
        id: crypto.randomUUID(),
        name: file.name,
        size: file.size,
        state: 'queued',
        file,
        info: null,
      }));
      setHeld((all) => [...all, ...added]);
      for (const { id, file } of added) void start(id, file);
    },
    remove: (id) => {
      running.get(id)?.abort();
      setHeld((all) => all.filter((one) => one.id !== id));
    },
    retry: (id) => {
      const one = held.find((item) => item.id === id);
      if (one) void start(id, one.file);
    },
    clear: () => setHeld([]),
  };
}

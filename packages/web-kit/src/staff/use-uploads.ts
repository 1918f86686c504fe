import { useRef, useState } from 'react';
import { request } from '../api.ts';
import { useProblemSentence } from '../problem-sentence.ts';
import type { UploadItem } from '@cm/ui/file-uploader.tsx';

export type UploadPurpose = 'ticket' | 'kyc';

interface Upload extends UploadItem {
  readonly file: File;
  /** What the server calls it, once it has it. */
  readonly fileId: string | null;
}

export interface Uploads {
  readonly items: readonly UploadItem[];
  /** Ids of what arrived, for the act that attaches them. */
  readonly fileIds: readonly string[];
  readonly busy: boolean;
  readonly add: (files: File[]) => void;
  readonly remove: (id: string) => void;
  readonly retry: (id: string) => void;
  readonly clear: () => void;
}

async function send(file: File, id: string, purpose: UploadPurpose): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  // The id is ours, so that a retry after a broken line is the same file and never a second one.
  const answer = await request('POST', '/api/corporate/files', { body, query: { purpose, id } });
  const named = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : null;
  return typeof named === 'string' ? named : id;
}

/** Files on their way to the server, each by itself, so that one refusal does not lose the others. At most ten. */
export function useUploads(purpose: UploadPurpose, max = 10): Uploads {
  const sentence = useProblemSentence();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const gone = useRef(new Set<string>());
  const change = (id: string, changes: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one)));
  const start = async (id: string, file: File) => {
    try {
      const fileId = await send(file, id, purpose);
      if (!gone.current.has(id)) change(id, { state: 'done', fileId });
    } catch (error) {
      change(id, { state: 'failed', error: sentence(error) });
    }
  };
  return {
    items: uploads,
    fileIds: uploads.flatMap(({ fileId }) => fileId ?? []),
    busy: uploads.some(({ state }) => state === 'uploading'),
    add: (files) => {
      const room = files.slice(0, Math.max(0, max - uploads.length));
      const added = room.map((file): Upload => ({
        id: crypto.randomUUID(),
        name: file.name,
        size: file.size,
        state: 'uploading',
        file,
        fileId: null,
      }));
      setUploads((all) => [...all, ...added]);
      for (const { id, file } of added) void start(id, file);
    },
    remove: (id) => {
      gone.current.add(id);
      setUploads((all) => all.filter((one) => one.id !== id));
    },
    retry: (id) => {
      const upload = uploads.find((one) => one.id === id);
      if (!upload) return;
      const { name, size, file } = upload;
      setUploads((all) =>
        all.map((one) => (one.id === id ? { id, name, size, file, fileId: null, state: 'uploading' } : one)),
      );
      void start(id, upload.file);
    },
    clear: () => setUploads([]),
  };
}

import { MOST_BYTES, type FileView, type NominationFile } from '@lib/contracts';
import { useEffect, useRef, useState } from 'react';
import { isProblem, mayPass } from '@web/app/api';
import { smallerPicture } from './smaller-picture';

export type Upload = (
  kind: NominationFile,
  file: File,
  how: { progress: (part: number) => void; signal: AbortSignal },
) => Promise<{ file: FileView; revision: number }>;

/** Where a file is that somebody chose: on its way, not there because the line broke, or refused and why. */
export type Sending =
  | { readonly is: 'idle' }
  | { readonly is: 'going'; readonly name: string; readonly percent: number }
  | { readonly is: 'lost'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly code: string; readonly sentence: string };

/** What can be said of a file before any of it is sent: that costs nothing on a thin line. */
function refusedAtOnce({ size }: File): 'file-empty' | 'file-too-large' | null {
  if (size === 0) return 'file-empty';
  return size > MOST_BYTES ? 'file-too-large' : null;
}

/** Sends the file that somebody chooses, once more when the line is back, and tells where it is. */
export function useUploading(kind: NominationFile, upload: Upload, done: (revision: number) => void) {
  const [sending, setSending] = useState<Sending>({ is: 'idle' });
  const chosen = useRef<File | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = () => running.current?.abort();

  const send = async () => {
    const file = chosen.current;
    if (!file) return;
    stop();
    const run = new AbortController();
    running.current = run;
    const { name } = file;
    setSending({ is: 'going', name, percent: 0 });
    try {
      const ready = await smallerPicture(file);
      const code = refusedAtOnce(ready);
      if (code !== null) {
        setSending({ is: 'refused', name, code, sentence: '' });
        return;
      }
      const { revision } = await upload(kind, ready, {
        signal: run.signal,
        progress: (part) => setSending({ is: 'going', name, percent: Math.round(part * 100) }),
      });
      chosen.current = null;
      setSending({ is: 'idle' });
      done(revision);
    } catch (error) {
      if (running.current !== run) return;
      if (!isProblem(error) || mayPass(error)) setSending({ is: 'lost', name });
      else setSending({ is: 'refused', name, code: error.code, sentence: error.sentence });
    }
  };

  const isLost = sending.is === 'lost';
  useEffect(() => {
    if (!isLost) return;
    const again = () => void send();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [isLost]);
  useEffect(() => stop, []);

  return {
    sending,
    choose: (file: File) => {
      chosen.current = file;
      void send();
    },
    again: () => void send(),
    stop: () => {
      running.current = null;
      chosen.current = null;
      stop();
      setSending({ is: 'idle' });
    },
  };
}

import { Trans, useLingui } from '@lingui/react/macro';
import { type Input, MOST_RESPONSE_FILES, type Route } from '@lib/contracts';
import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { newId } from '@web/app/new-id';
import { FileChoice, isSendable } from '@web/files/file-choice';
import { sendFile } from '@web/files/send-file';
import { Line } from '@web/ui/line';
import { Note } from '@web/ui/note';

interface Chosen {
  readonly id: string;
  readonly title: string;
  readonly file: File | null;
}

export interface AnswerFiles {
  readonly all: readonly Chosen[];
  /** Whether each of them may be sent and has its title. */
  readonly areReady: boolean;
  readonly set: Dispatch<SetStateAction<readonly Chosen[]>>;
  /** Sends them one after the other; what has arrived is sent no more. */
  readonly send: <R extends Route>(
    route: R & { readonly takes: 'file' },
    inputOf: (it: { fileId: string; title: string }) => Input<R>,
  ) => Promise<void>;
}

/** The files that somebody sends with an answer. */
export function useAnswerFiles(): AnswerFiles {
  const [all, set] = useState<readonly Chosen[]>([]);
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);
  return {
    all,
    areReady: all.every(({ title, file }) => isSendable(file) && title.trim() !== ''),
    set,
    send: async (route, inputOf) => {
      const how = { as: {}, progress: () => undefined, signal: running.current.signal };
      for (const { id, title, file } of all) {
        if (file) await sendFile(route, inputOf({ fileId: id, title }), file, how);
        set((left) => left.filter((it) => it.id !== id));
      }
    },
  };
}

/** In the place of what was written, once that has arrived and a file has not. */
export function AnswerStands() {
  return (
    <Note tone="ok">
      <p>
        <Trans>The answer has arrived. What is left are its files.</Trans>
      </p>
    </Note>
  );
}

/** A place for each file, with its title; there are three at most. */
export function AnswerFilesField({ files: { all, set } }: { files: AnswerFiles }) {
  const { t } = useLingui();
  const put = (id: string, change: Partial<Chosen>) =>
    set(all.map((it) => (it.id === id ? { ...it, ...change } : it)));
  return (
    <div className="stack-s">
      {all.map(({ id, title, file }, i) => {
        const n = i + 1;
        return (
          <div key={id} className="stack-s" role="group" aria-label={t`File ${n}`}>
            <Line
              label={<Trans>Title of file {n}</Trans>}
              value={title}
              most={200}
              change={(it) => put(id, { title: it })}
              focused
            />
            <FileChoice label={<Trans>File {n}</Trans>} file={file} choose={(it) => put(id, { file: it })} />
            <p>
              <button type="button" className="lnk sm" onClick={() => set(all.filter((it) => it.id !== id))}>
                <Trans>Without file {n}</Trans>
              </button>
            </p>
          </div>
        );
      })}
      {all.length < MOST_RESPONSE_FILES && (
        <p>
          <button
            type="button"
            className="b s"
            onClick={() => set([...all, { id: newId(), title: '', file: null }])}
          >
            <Trans>Add a file</Trans>
          </button>
        </p>
      )}
    </div>
  );
}

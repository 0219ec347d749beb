import { Trans, useLingui } from '@lingui/react/macro';
import type { FileView, NominationFile } from '@lib/contracts';
import { useRef, type ReactNode } from 'react';
import { announce } from '@web/app/announce';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';
import { refusalWords } from '../words/fault-words';
import { idOf, useForm } from './form-place';
import { sizeOf } from '@web/ui/size-of';
import { useUploading, type Sending, type Upload } from './uploading';

/** With pictures among them a phone offers its camera. */
const accepted = 'image/jpeg,image/png,application/pdf,.pdf,.jpg,.jpeg,.png,.docx';

interface Props {
  kind: NominationFile;
  label: ReactNode;
  hint: ReactNode;
  upload: Upload;
  done: (revision: number) => void;
}

/** A place for one file: chosen, photographed, sent while one sees how far it is, replaced. */
export function FileField({ kind, label, hint, upload, done }: Props) {
  const { t } = useLingui();
  const { faultOf, files } = useForm();
  const field = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const held = files.find((it) => it.kind === kind);
  const { sending, choose, again, stop } = useUploading(kind, upload, (revision) => {
    announce(t`The file has arrived.`);
    done(revision);
    field.current?.focus();
  });
  const missing = faultOf(kind);
  const refused = useRefused(sending);
  const fault = refused ?? (sending.is === 'idle' ? missing : undefined);
  const id = idOf(kind);
  const take = (it: HTMLInputElement) => {
    const file = it.files?.[0];
    // The same file may be chosen once more.
    it.value = '';
    if (file) choose(file);
  };
  const described = [`${id}-hint`, fault !== undefined && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div
      className={fault === undefined ? 'f file' : 'f file wrong'}
      role="group"
      aria-labelledby={`${id}-name`}
    >
      <span className="name" id={`${id}-name`}>
        {label}
      </span>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      {fault !== undefined && (
        <span
          className="fault"
          id={`${id}-fault`}
          role={refused === undefined ? undefined : 'alert'}
          dir="auto"
        >
          {sending.is === 'refused' && (
            <>
              <bdi>{sending.name}</bdi>:{' '}
            </>
          )}
          {fault}
        </span>
      )}
      {held && <HeldFile held={held} />}
      <Going sending={sending} again={again} stop={stop} />
      <div className="row wrap pickers" hidden={sending.is === 'going'}>
        <label className="b picker">
          <input
            id={id}
            ref={field}
            type="file"
            className="vh"
            accept={accepted}
            aria-labelledby={`${id}-name ${id}-choose`}
            aria-describedby={described}
            onChange={(event) => take(event.currentTarget)}
          />
          <span id={`${id}-choose`}>
            {held ? <Trans>Replace the file</Trans> : <Trans>Choose a file</Trans>}
          </span>
        </label>
        <label className="b picker touch">
          <input
            ref={camera}
            type="file"
            className="vh"
            accept="image/jpeg,image/png"
            capture="environment"
            aria-labelledby={`${id}-name ${id}-shoot`}
            onChange={(event) => take(event.currentTarget)}
          />
          <span id={`${id}-shoot`}>
            <Trans>Take a photo</Trans>
          </span>
        </label>
      </div>
    </div>
  );
}

/** Why the last file was not taken, in the language of the page where there are words for it. */
function useRefused(sending: Sending): string | undefined {
  const { i18n } = useLingui();
  if (sending.is !== 'refused') return undefined;
  const words = refusalWords[sending.code];
  return words ? i18n._(words) : sending.sentence;
}

function HeldFile({ held }: { held: FileView }) {
  const { i18n } = useLingui();
  return (
    <p className="held-file">
      <Icon name="tick" />
      <span className="grow">
        <b>
          <bdi>{held.name}</bdi>
        </b>{' '}
        <span className="mut sm">
          {sizeOf(held.size, i18n.locale)} · <When at={held.at} />
        </span>
      </span>
    </p>
  );
}

/** How far a file is, or that the line broke and what can be done. */
function Going({ sending, again, stop }: { sending: Sending; again: () => void; stop: () => void }) {
  const { t } = useLingui();
  if (sending.is === 'going')
    return (
      <div className="going-file">
        <p className="row between">
          <span className="name-of">
            <bdi>{sending.name}</bdi>
          </span>
          <span className="num">{sending.percent}%</span>
        </p>
        <progress className="bar" max={100} value={sending.percent} aria-label={t`Sending ${sending.name}`} />
        <button type="button" className="b q s" onClick={stop}>
          <Trans>Stop</Trans>
        </button>
      </div>
    );
  if (sending.is === 'lost')
    return (
      <div className="note" role="alert">
        <Icon name="off" />
        <div className="stack-s">
          <p>
            <Trans>
              The line broke before <bdi>{sending.name}</bdi> had arrived. It is tried again when the
              connection is back.
            </Trans>
          </p>
          <p className="row wrap">
            <button type="button" className="b s" onClick={again}>
              <Trans>Try again</Trans>
            </button>
            <button type="button" className="b q s" onClick={stop}>
              <Trans>Leave it</Trans>
            </button>
          </p>
        </div>
      </div>
    );
  return null;
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { AttachedFile } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { sizeOf } from '@web/ui/size-of';

export interface SheetFile extends Pick<AttachedFile, 'id' | 'title' | 'name' | 'size'> {
  /** Where it is fetched: always to be kept, never shown here. */
  readonly href: string;
}

/** A file as a link, with its name and its size. */
export function FileLink({ file: { title, name, size, href } }: { file: SheetFile }) {
  const { i18n } = useLingui();
  return (
    <>
      <a className="file-link" href={href} download={name}>
        <Icon name="download" />
        <bdi>{title}</bdi>
      </a>{' '}
      <span className="sm mut">
        <bdi>{name}</bdi>, {sizeOf(size, i18n.locale)}
      </span>
    </>
  );
}

/** The files that go with a letter, beneath its text. */
export function LetterFiles({ files }: { files: readonly SheetFile[] }) {
  if (files.length === 0) return null;
  return (
    <section className="sheet-files">
      <h2>
        <Trans>Attachments</Trans>
      </h2>
      <ul>
        {files.map((it) => (
          <li key={it.id}>
            <FileLink file={it} />
          </li>
        ))}
      </ul>
    </section>
  );
}

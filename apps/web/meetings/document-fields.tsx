import { Trans, useLingui } from '@lingui/react/macro';
import type { AgendaItem } from '@lib/contracts';
import { DocumentFile } from './document-file';

type Documents = AgendaItem['documents'];

interface Props {
  meetingId: string;
  value: Documents;
  change: (value: Documents) => void;
}

const MOST = 20;

/** The documents of an item: by symbol, by title, and by where they stand if they have no symbol here. */
export function DocumentFields({ meetingId, value, change }: Props) {
  const { t } = useLingui();
  const put = (at: number, it: Partial<Documents[number]>) =>
    change(value.map((before, i) => (i === at ? { ...before, ...it } : before)));
  return (
    <fieldset className="stack-s">
      <legend>
        <Trans>Documents</Trans>
      </legend>
      {value.map(({ symbol, title, url, fileId }, i) => (
        // A document has no name of its own while it is being filled in.
        <div key={i} className="row wrap">
          <input
            {...{ className: 'in-t slot', type: 'text', dir: 'ltr', maxLength: 80, value: symbol }}
            {...{ 'aria-label': t`Symbol of the document`, placeholder: t`Symbol` }}
            onChange={({ target }) => put(i, { symbol: target.value })}
          />
          <input
            {...{ className: 'in-t grow doc', type: 'text', dir: 'auto', required: true, maxLength: 200 }}
            {...{ value: title, 'aria-label': t`Title of the document`, placeholder: t`Title` }}
            onChange={({ target }) => put(i, { title: target.value })}
          />
          {fileId !== undefined ? (
            <span className="tag line">
              <Trans>A file that was sent</Trans>
            </span>
          ) : (
            <input
              {...{ className: 'in-t grow doc', type: 'url', dir: 'ltr', maxLength: 500, value: url }}
              {...{ 'aria-label': t`Address of the document`, placeholder: 'https://' }}
              onChange={({ target }) => put(i, { url: target.value })}
            />
          )}
          <button type="button" className="b q s" onClick={() => change(value.filter((_, at) => at !== i))}>
            <Trans>Remove</Trans>
          </button>
        </div>
      ))}
      {value.length < MOST && (
        <>
          <button
            type="button"
            className="b s"
            onClick={() => change([...value, { symbol: '', title: '', url: '' }])}
          >
            <Trans>Add a document</Trans>
          </button>
          <DocumentFile
            meetingId={meetingId}
            add={(fileId, title) => change([...value, { symbol: '', title, url: '', fileId }])}
          />
        </>
      )}
    </fieldset>
  );
}

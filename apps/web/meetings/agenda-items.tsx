import { Plural, Trans } from '@lingui/react/macro';
import { downloadAgendaFile, type NumberedItem } from '@lib/contracts';
import { addressed } from '@web/app/api';
import { useGroup } from '@web/app/group';

/** An agenda in order: numbers, titles, annotations, and what is on the table. */
export function AgendaItems({ meetingId, items }: { meetingId: string; items: readonly NumberedItem[] }) {
  return (
    <ol className="agenda">
      {items.map((it) => (
        <li key={it.id} className={`level-${String(it.level)}`}>
          <Item meetingId={meetingId} it={it} />
        </li>
      ))}
    </ol>
  );
}

function Item({ meetingId, it }: { meetingId: string; it: NumberedItem }) {
  const { number, title, annotation, presenter, documents } = it;
  return (
    <>
      <p className="row wrap">
        <b className="grow">
          <bdi dir="ltr">{number}</bdi>. <bdi>{title}</bdi>
        </b>
        <Marks it={it} />
      </p>
      {presenter !== '' && (
        <p className="sm mut" dir="auto">
          {presenter}
        </p>
      )}
      {annotation !== '' && (
        <p className="said sm" dir="auto">
          {annotation}
        </p>
      )}
      {documents.length > 0 && (
        <ul className="points sm">
          {documents.map((one) => (
            <li key={`${one.symbol} ${one.title}`}>
              <Document meetingId={meetingId} it={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Marks({ it: { minutes, visibility } }: { it: NumberedItem }) {
  return (
    <>
      {visibility === 'closed' && (
        <span className="tag line">
          <Trans>Closed</Trans>
        </span>
      )}
      {minutes !== null && minutes > 0 && (
        <span className="sm mut">
          <Plural value={minutes} one="# minute" other="# minutes" />
        </span>
      )}
    </>
  );
}

interface DocumentProps {
  meetingId: string;
  it: NumberedItem['documents'][number];
}

/** A file is had at once; what has a symbol leads to where everybody finds it by that; otherwise to where it stands. */
function Document({ meetingId, it: { symbol, title, url, fileId } }: DocumentProps) {
  const { groupId } = useGroup();
  const name = (
    <>
      {symbol !== '' && (
        <bdi className="sym" dir="ltr">
          {symbol}
        </bdi>
      )}{' '}
      <bdi>{title}</bdi>
    </>
  );
  if (fileId !== undefined)
    return (
      <a href={addressed(downloadAgendaFile, { groupId, meetingId, fileId }).at} download>
        {name}
      </a>
    );
  const href = url === '' && symbol !== '' ? `/s/${symbol}` : url;
  return href === '' ? name : <a href={href}>{name}</a>;
}

import { Plural, Trans } from '@lingui/react/macro';
import type { NumberedItem } from '@lib/contracts';

/** An agenda in order: numbers, titles, annotations, and what is on the table. */
export function AgendaItems({ items }: { items: readonly NumberedItem[] }) {
  return (
    <ol className="agenda">
      {items.map((it) => (
        <li key={it.id} className={`level-${String(it.level)}`}>
          <Item it={it} />
        </li>
      ))}
    </ol>
  );
}

function Item({ it }: { it: NumberedItem }) {
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
              <Document it={one} />
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

/** What has a symbol leads to where everybody finds it by that; otherwise to where it stands. */
function Document({ it: { symbol, title, url } }: { it: NumberedItem['documents'][number] }) {
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
  const href = url === '' && symbol !== '' ? `/s/${symbol}` : url;
  return href === '' ? name : <a href={href}>{name}</a>;
}

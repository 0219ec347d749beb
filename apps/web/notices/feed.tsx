import '@web/styles/group.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Entry, Payload } from '@lib/contracts';
import { usePeople } from '@web/groups/people';
import { localeOf } from '@web/ui/instant';
import { When } from '@web/ui/when';
import { EntryWords } from './entry-words';
import { paragraphOf, tellable, type EntryView } from './entries';

type Comments = Payload<'comment.added'>[];

/** Comments that came one after another are told together; everything else by itself. */
type Item = { entry: Entry; more: Comments };

function gathered(entries: readonly EntryView[], each: boolean): Item[] {
  const items: Item[] = [];
  for (const entry of tellable(entries)) {
    const last = items.at(-1);
    const isComment = entry.type === 'comment.added';
    if (!each && isComment && last?.entry.type === 'comment.added')
      last.more.push(entry.payload as Payload<'comment.added'>);
    else items.push({ entry, more: isComment ? [entry.payload as Payload<'comment.added'>] : [] });
  }
  return items;
}

/** Who commented on the paragraph that was commented on last, and how much there is elsewhere. */
function CommentsTogether({ comments, at }: { comments: Comments; at: (id: string) => string }) {
  const { i18n } = useLingui();
  const [first] = comments;
  if (!first) return null;
  const paragraph = paragraphOf(first.comment.number);
  const here = comments.filter((it) => paragraphOf(it.comment.number) === paragraph);
  const authors = [...new Set(here.map((it) => at(it.comment.authorId)))];
  const who = new Intl.ListFormat(localeOf(i18n.locale), { type: 'conjunction' }).format(authors);
  const elsewhere = comments.length - here.length;
  return (
    <>
      <Trans>
        <b>{who}</b> commented on paragraph {paragraph}.
      </Trans>{' '}
      {elsewhere > 0 && (
        <Plural value={elsewhere} one="# more comment elsewhere." other="# more comments elsewhere." />
      )}
    </>
  );
}

interface Props {
  entries: readonly EntryView[];
  /** Each by itself and with its time, as a record has it. */
  each?: boolean;
}

/** Entries of the journal as sentences, in the order given. */
export function Feed({ entries, each = false }: Props) {
  const named = usePeople();
  const nameOf = (id: string | null) => named(id).name;
  return (
    <ul className="feed">
      {gathered(entries, each).map(({ entry, more }) => {
        const { chip, name } = named(entry.actorId);
        return (
          <li key={entry.seq}>
            <span className="cc" aria-hidden="true">
              {chip}
            </span>
            <div className="txt">
              {more.length > 1 ? (
                <CommentsTogether comments={more} at={nameOf} />
              ) : (
                <EntryWords entry={entry} who={name} nameOf={nameOf} />
              )}
            </div>
            <When at={entry.at} as={each ? 'short' : 'brief'} />
          </li>
        );
      })}
    </ul>
  );
}

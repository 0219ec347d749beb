import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { Comment } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { PartyChip, PartyName } from '@web/ui/party';
import { locate } from '../anchor';
import { DiffText } from '../diff-text';
import { Gone } from '../gone';
import { useReview } from '../review';
import { LanguageTag, Said } from '../said';

/** The paragraph as it is called in the text on the screen, and the words that the comment quotes. */
export function AboutCell({ comment: { paragraphId, anchor } }: { comment: Comment }) {
  const { draft, paragraphs } = useReview();
  const paragraph = paragraphs.find(({ id }) => id === paragraphId);
  const isLost = anchor !== null && (!paragraph || locate(anchor, paragraph.text) === null);
  return (
    <>
      {paragraph ? (
        <bdi className="num">{paragraph.label || <Trans>Heading</Trans>}</bdi>
      ) : (
        <span className="mut">
          <Trans>Removed</Trans>
        </span>
      )}
      {anchor && (
        <q className="quoted" lang={draft.language} dir="auto">
          {anchor.quote}
        </q>
      )}
      {isLost && <Gone />}
    </>
  );
}

export function Words({ comment, base }: { comment: Comment; base: string }) {
  const { isNew } = useReview();
  const { withdrawn, text, late, admitted, replies, number } = comment;
  if (withdrawn)
    return (
      <span className="mut">
        <Trans>Withdrawn by its author.</Trans>
      </span>
    );
  return (
    <>
      {isNew(comment) && (
        <span className="tag new">
          <Trans>New</Trans>
        </span>
      )}
      {late && (
        <span className="tag warn">
          <Icon name="clock" />
          {admitted ? <Trans>Late, admitted</Trans> : <Trans>Late</Trans>}
        </span>
      )}
      <Said text={text} /> <LanguageTag text={text} />
      {replies.length > 0 && (
        <Link className="xs replies" href={`${base}#c${number}`}>
          <Plural value={replies.length} one="# reply" other="# replies" />
        </Link>
      )}
    </>
  );
}

/** What the comment would take out of the text and put in. */
export function Proposed({ comment: { proposed, anchor, paragraphId } }: { comment: Comment }) {
  const { draft, paragraphs } = useReview();
  if (proposed === null) return <span aria-hidden="true">—</span>;
  const before = anchor?.quote ?? paragraphs.find(({ id }) => id === paragraphId)?.text;
  if (before === undefined) return <ins lang={draft.language}>{proposed}</ins>;
  return <DiffText before={before} after={proposed} language={draft.language} short />;
}

export function Supporters({ comment: { supporters } }: { comment: Comment }) {
  if (supporters.length === 0) return <span className="num mut">0</span>;
  return (
    <>
      <b className="num">{supporters.length}</b>
      <ul className="codes">
        {supporters.map((code) => (
          <li key={code}>
            <PartyChip code={code} />
            <span className="vh">
              <PartyName code={code} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

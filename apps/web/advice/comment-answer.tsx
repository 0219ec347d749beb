import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Comment } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { PartyChip } from '@web/ui/party';
import { ShowMore } from '@web/ui/show-more';
import { When } from '@web/ui/when';
import { dispositionLabels } from './labels';
import { useReview } from './review';
import { Said } from './said';

/** What became of a comment, and why. */
export function Answered({ comment: { answer } }: { comment: Comment }) {
  const { i18n } = useLingui();
  const { people } = useReview();
  if (!answer) return null;
  const { label, tone, icon } = dispositionLabels[answer.disposition];
  const name = people.get(answer.by)?.name ?? '';
  return (
    <div className="answered">
      <span className={`tag ${tone}`}>
        <Icon name={icon} />
        {i18n._(label)}
      </span>
      {answer.reason && (
        <p>
          <Said text={answer.reason} />
        </p>
      )}
      <p className="xs mut3">
        {answer.acting ? <Trans>{name}, acting Chair</Trans> : name} · <When at={answer.at} />
      </p>
    </div>
  );
}

/** The last reply is shown; the others when asked for. */
export function Replies({ comment: { replies } }: { comment: Comment }) {
  const [all, setAll] = useState(false);
  const shown = all ? replies : replies.slice(-1);
  const hidden = replies.length - shown.length;
  return (
    <>
      {hidden > 0 && (
        <ShowMore show={() => setAll(true)} rest={import.meta.env.SSR && replies.slice(0, -1).map(replyOf)}>
          <Plural value={hidden} one="Show # earlier reply" other="Show # earlier replies" />
        </ShowMore>
      )}
      {shown.map(replyOf)}
    </>
  );
}

const replyOf = (it: Comment['replies'][number]) => <OneReply key={it.id} reply={it} />;

function OneReply({ reply: it }: { reply: Comment['replies'][number] }) {
  const { people } = useReview();
  return (
    <div className="rep" tabIndex={-1}>
      {it.party ? <PartyChip code={it.party} /> : <Icon name="comment" />}
      <p>
        <b>
          <bdi>{people.get(it.authorId)?.name ?? ''}</bdi>
        </b>{' '}
        <Said text={it.text} />{' '}
        <span className="xs mut3">
          <When at={it.at} />
        </span>
      </p>
    </div>
  );
}

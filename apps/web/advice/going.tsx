import { OutgoingComment, type SentComment } from './outgoing-comment';
import { useReview, type Outgoing } from './review';
import type { Writings } from './writing';

type SentOut = Outgoing & { sending: SentComment };
export const isComment = (it: Outgoing): it is SentOut => it.sending.kind === 'comment';

/** Own comments on their way from one of these paragraphs. */
export function Going({ composing, outbox, all, on }: Writings & { on: (paragraphId: string) => boolean }) {
  const { me, paragraphs } = useReview();
  // The group may hear of a comment before its author hears that it has arrived: it is not to be seen twice.
  const hasArrived = ({ sending: { words, tried }, state }: SentOut) =>
    (state === 'sending' || tried > 0) &&
    all.some(
      (it) =>
        it.authorId === me.id &&
        !it.withdrawn &&
        it.paragraphId === words.paragraphId &&
        it.text === words.text.trim(),
    );
  const own = outbox.outgoing.filter(isComment).filter((it) => on(it.sending.words.paragraphId));
  return own
    .filter((it) => !hasArrived(it))
    .map((it) => (
      <OutgoingComment
        key={it.sending.key}
        outgoing={it}
        sending={it.sending}
        paragraph={paragraphs.find(({ id }) => id === it.sending.words.paragraphId) ?? null}
        say={outbox.say}
        send={outbox.send}
        edit={composing.bring}
      />
    ));
}

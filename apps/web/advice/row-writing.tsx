import type { Comment, FrozenParagraph } from '@lib/contracts';
import type { KeptWords } from '@web/kept/sending';
import { Composer } from './composer';
import type { useComposing } from './composing';
import { OtherPieces } from './other-pieces';
import type { useOutbox } from './outbox';
import { OutgoingComment, type SentComment } from './outgoing-comment';
import { useReview, type Outgoing } from './review';

export interface Writings {
  composing: ReturnType<typeof useComposing>;
  outbox: ReturnType<typeof useOutbox>;
  /** All comments that there are. */
  all: readonly Comment[];
}

/** What is being written on a paragraph, and what was begun there besides. */
export function Writing({ composing, outbox, paragraph }: Writings & { paragraph: FrozenParagraph }) {
  const { rights } = useReview();
  const words = composing.open.get(paragraph.id);
  const others = composing.others.filter((it) => it.words.paragraphId === paragraph.id);
  if (!rights.comment) return null;
  const back = () => document.querySelector<HTMLElement>(`[data-comment-on="${paragraph.id}"]`)?.focus();
  const pieces = others.length > 0 && (
    <OtherPieces
      others={others}
      isWriting={words !== undefined}
      open={(it) => void composing.turnTo(it)}
      keepBoth={(it) => composing.setBoth(it.words.key)}
      discard={(it) => composing.discard(it.words)}
    />
  );
  if (!words) return <>{pieces}</>;
  const send = (said: KeptWords) => {
    composing.sent(said, outbox.say(said));
    back();
  };
  return (
    <>
      {pieces}
      <Composer
        key={[words.key, words.mode, words.savedAt, words.anchor?.start, words.anchor?.end].join(' ')}
        paragraph={paragraph}
        words={words}
        focused={composing.focusedId === paragraph.id}
        keep={composing.save}
        copy={composing.copy}
        isOpen={composing.isOpen}
        type={composing.type}
        send={send}
        discard={() => {
          composing.discard(words);
          back();
        }}
      />
    </>
  );
}

type SentOut = Outgoing & { sending: SentComment };
const isComment = (it: Outgoing): it is SentOut => it.sending.kind === 'comment';

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

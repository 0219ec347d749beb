import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Comment, FrozenParagraph } from '@lib/contracts';
import { isSomething, type KeptWords } from '@web/kept/sending';
import type { Begun } from './begun';
import { Composer } from './composer';
import type { useComposing } from './composing';
import { moved } from './moved';
import { OtherPieces } from './other-pieces';
import type { useOutbox } from './outbox';
import { useReview } from './review';
import { TextChanged } from './text-changed';
import { Unsent } from './unsent';

export interface Writings {
  composing: ReturnType<typeof useComposing>;
  outbox: ReturnType<typeof useOutbox>;
  /** All comments that there are. */
  all: readonly Comment[];
}
interface Props extends Writings {
  paragraph: FrozenParagraph;
}

/** What is being written on a paragraph, and what was begun there besides. */
export function Writing(props: Props) {
  const { composing, paragraph } = props;
  const { draft, rights, version } = useReview();
  const words = composing.open.get(paragraph.id);
  const others = composing.others.filter((it) => it.words.paragraphId === paragraph.id);
  if (draft.current?.id !== version.id) return null;
  if (!rights.comment)
    return (
      <LeftUnsent of={(id) => id === paragraph.id} composing={composing}>
        <Trans>Comments are closed on this text. What you had begun is kept.</Trans>
      </LeftUnsent>
    );
  // A piece from another device does not say how the paragraph read; where that is this version, it stands here.
  const read = (it: Begun): Begun =>
    it.words.versionId === version.id ? { ...it, words: { ...it.words, before: paragraph.text } } : it;
  return (
    <>
      {others.length > 0 && (
        <OtherPieces
          others={others}
          isWriting={words !== undefined}
          open={(it) => void composing.turnTo(read(it))}
          keepBoth={(it) => composing.setBoth(it.words.key)}
          discard={(it) => composing.discard(it.words)}
        />
      )}
      {words && <Piece {...props} words={words} />}
    </>
  );
}

/** A piece that is open. When its text has changed meanwhile, nothing is sent unseen. */
function Piece({ composing, outbox, paragraph, words }: Props & { words: KeptWords }) {
  const { version } = useReview();
  const [held, setHeld] = useState<KeptWords | null>(null);
  const back = () =>
    document.querySelector<HTMLElement>(`[data-paragraph="${paragraph.id}"] [data-comment-on]`)?.focus();
  const isOlder = (it: KeptWords) => it.versionId !== version.id;
  /** What was held may have been written on since. */
  const onNewText = (said: KeptWords) => moved(composing.latest(said), version.id, paragraph.text);
  const go = (said: KeptWords) => {
    setHeld(null);
    composing.sent(said, outbox.say(said));
    back();
  };
  return (
    <>
      {isOlder(words) && (
        <TextChanged
          words={words}
          paragraph={paragraph}
          held={held}
          send={(said) => go(onNewText(said))}
          edit={(said) => {
            setHeld(null);
            void composing.bring(onNewText(said));
          }}
        />
      )}
      <Composer
        key={[words.key, words.mode, words.savedAt, words.anchor?.start, words.anchor?.end].join(' ')}
        paragraph={paragraph}
        words={words}
        focused={composing.focusedId === paragraph.id}
        keep={composing.save}
        copy={composing.copy}
        isOpen={composing.isOpen}
        type={composing.type}
        send={(said) => (isOlder(said) ? setHeld(said) : go(said))}
        discard={() => {
          composing.discard(words);
          back();
        }}
        fold={(said) => {
          if (isSomething(said)) composing.fold(said);
          else composing.discard(said);
          document
            .querySelector<HTMLElement>(`[data-paragraph="${paragraph.id}"]`)
            ?.focus({ preventScroll: true });
        }}
      />
    </>
  );
}

interface Left {
  /** On which paragraphs. */
  of: (paragraphId: string) => boolean;
  composing: Writings['composing'];
  /** Why nothing of it can be sent any more. */
  children: ReactNode;
}

/** Everything that was begun and has no place to be sent to any more. */
export function LeftUnsent({ of, composing, children }: Left) {
  const all = [...composing.open.values(), ...composing.others.map(({ words }) => words)];
  return all
    .filter(({ paragraphId }) => of(paragraphId))
    .map((it) => (
      <Unsent key={it.key} words={composing.latest(it)} discard={() => composing.discard(it)}>
        {children}
      </Unsent>
    ));
}

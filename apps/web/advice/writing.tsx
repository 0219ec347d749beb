import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { FrozenParagraph } from '@lib/contracts';
import { Composer } from './composer';
import type { useComposing } from './composing';
import type { KeptWords } from './kept-words';
import type { useLatestWords } from './latest-words';
import { moved, type useOutbox } from './outbox';
import { useReview } from './review';
import { TextChanged } from './text-changed';
import { Unsent } from './unsent';

interface Props {
  paragraph: FrozenParagraph;
  composing: ReturnType<typeof useComposing>;
  words: ReturnType<typeof useLatestWords>;
  outbox: ReturnType<typeof useOutbox>;
}

/** What is being written on a paragraph. When its text has changed meanwhile, nothing is sent unseen. */
export function Writing({ composing, words: typed, outbox, paragraph }: Props) {
  const { draft, rights, version } = useReview();
  const [held, setHeld] = useState<KeptWords | null>(null);
  const words = composing.open.get(paragraph.id);
  if (!words) return null;
  if (draft.current?.id !== version.id) return null;
  if (!rights.comment)
    return (
      <Unsent words={typed.latest(words)} keep={composing.keep} discard={() => composing.discard(words)}>
        <Trans>Comments are closed on this text. What you had begun is kept.</Trans>
      </Unsent>
    );
  const back = () =>
    document.querySelector<HTMLElement>(`[data-paragraph="${paragraph.id}"] [data-comment-on]`)?.focus();
  const isOlder = (it: KeptWords) => it.versionId !== '' && it.versionId !== version.id;
  const go = (said: KeptWords) => {
    setHeld(null);
    composing.close(paragraph.id);
    outbox.send(said);
    back();
  };
  const goOnWith = (said: KeptWords) => {
    setHeld(null);
    composing.discard(said);
    return moved(said, version.id, paragraph.text);
  };
  return (
    <>
      {isOlder(words) && (
        <TextChanged
          versionId={words.versionId}
          paragraph={paragraph}
          held={held}
          send={(said) => go(goOnWith(said))}
          edit={(said) => composing.put(goOnWith(said))}
        />
      )}
      <Composer
        key={`${words.key} ${words.mode} ${String(words.anchor?.start)} ${String(words.anchor?.end)}`}
        paragraph={paragraph}
        words={words}
        focused={composing.focusedId === paragraph.id}
        keep={composing.keep}
        type={typed.hear}
        send={(said) => (isOlder(said) ? setHeld(said) : go(said))}
        discard={() => {
          setHeld(null);
          composing.discard(words);
          back();
        }}
      />
    </>
  );
}

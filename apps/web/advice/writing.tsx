import { useState } from 'react';
import type { FrozenParagraph } from '@lib/contracts';
import { Composer } from './composer';
import type { KeptWords } from './kept-words';
import { moved } from './outbox';
import { useReview } from './review';
import type { RowsProps } from './rows';
import { TextChanged } from './text-changed';

type Props = Pick<RowsProps, 'composing' | 'outbox'> & { paragraph: FrozenParagraph };

/** What is being written on a paragraph. When its text has changed meanwhile, nothing is sent unseen. */
export function Writing({ composing, outbox, paragraph }: Props) {
  const { rights, version } = useReview();
  const [held, setHeld] = useState<KeptWords | null>(null);
  const words = composing.open.get(paragraph.id);
  if (!words || !rights.comment) return null;
  const back = () => document.querySelector<HTMLElement>(`[data-comment-on="${paragraph.id}"]`)?.focus();
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
        type={composing.type}
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

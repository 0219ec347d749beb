import { useCallback, useState } from 'react';
import { addComment, type Comment } from '@lib/contracts';
import { call, newKey } from '@web/app/api';
import { anchorAt, locate } from './anchor';
import { dropWords, keepWords, type KeptWords } from './kept-words';
import type { Outgoing } from './review';

interface Of {
  groupId: string;
  draftId: string;
  personId: string;
  /** What to say of a fault. */
  explain: (fault: unknown) => string;
  sent: (comment: Comment) => void;
}

/** Comments on their way, one a paragraph and key; each stays on the device until the server has it. */
export function useOutbox({ groupId, draftId, personId, explain, sent }: Of) {
  const [outgoing, setOutgoing] = useState<readonly Outgoing[]>([]);
  const drop = useCallback((key: string) => {
    setOutgoing((all) => all.filter((it) => it.words.key !== key));
  }, []);
  const send = useCallback(
    (words: KeptWords) => {
      keepWords(personId, draftId, { ...words, savedAt: new Date().toISOString() });
      setOutgoing((all) => [
        ...all.filter((it) => it.words.key !== words.key),
        { words, state: 'sending', fault: null },
      ]);
      call(addComment, { groupId, draftId, ...said(words) }, { key: words.key }).then(
        (comment) => {
          dropWords(personId, draftId, words.key);
          drop(words.key);
          sent(comment);
        },
        (fault: unknown) => {
          setOutgoing((all) =>
            all.map((it) =>
              it.words.key === words.key ? { words, state: 'failed', fault: explain(fault) } : it,
            ),
          );
        },
      );
    },
    [groupId, draftId, personId, explain, sent, drop],
  );
  return { outgoing, send, drop };
}

const said = ({ versionId, paragraphId, anchor, type, text, mode, wording }: KeptWords) => ({
  versionId,
  paragraphId,
  anchor,
  type,
  text,
  proposed: mode === 'wording' && wording.trim() !== '' && wording !== anchor?.quote ? wording : null,
});

/** The same words for a newer version of the text, under a new key: another request than the one that failed. */
export function moved(words: KeptWords, versionId: string, text: string | undefined): KeptWords {
  const place = words.anchor && text !== undefined ? locate(words.anchor, text) : null;
  const anchor = place && text !== undefined ? anchorAt(text, place.start, place.end) : null;
  return { ...words, versionId, anchor, key: newKey() };
}

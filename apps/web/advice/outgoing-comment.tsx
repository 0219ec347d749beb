import { Trans } from '@lingui/react/macro';
import type { FrozenParagraph } from '@lib/contracts';
import { newKey } from '@web/app/api';
import type { KeptWords, Sending } from '@web/kept/sending';
import { DiffText } from './diff-text';
import { canGoOn, isOutdated, moved } from './moved';
import { OutgoingCard } from './outgoing-card';
import { useReview, type Outgoing, type Sent } from './review';
import { QuoteGone } from './text-changed';

export type SentComment = Extract<Sending, { kind: 'comment' }>;

interface Props {
  outgoing: Outgoing;
  sending: SentComment;
  /** The paragraph as it reads by now; null when it is no longer there. */
  paragraph: FrozenParagraph | null;
  say: (words: KeptWords, knownLate?: boolean) => Promise<unknown>;
  send: (what: Sent) => Promise<unknown>;
  edit: (words: KeptWords) => Promise<unknown>;
}

/** A comment on its way, with every way on when it could not be sent. */
export function OutgoingComment({ outgoing, sending, paragraph, say, send, edit }: Props) {
  const { takeBack, version, draft, rights } = useReview();
  const { words, held } = sending;
  const text = paragraph?.text ?? null;
  const isNewWording = text !== null && isOutdated(words, version.id, text);
  const now = text === null ? words : moved(words, version.id, text);
  /** Other words than those that were tried are another request, under another key. */
  const renamed = async (to: (words: KeptWords) => Promise<unknown>) => {
    await to({ ...now, key: newKey() });
    await takeBack(sending);
    await send({ kind: 'forget', unsent: words.key });
  };
  const again = () => {
    const tell = (it: KeptWords) => say(it, sending.late || held?.why === 'late');
    const isTaken = held?.why === 'refused' && held.code === 'key-used-otherwise';
    return isNewWording || isTaken ? renamed(tell) : tell(words);
  };
  const back = async () => {
    if (sending.tried > 0) await renamed(edit);
    else {
      await edit(now);
      await takeBack(sending);
    }
  };
  return (
    <>
      <OutgoingCard outgoing={outgoing} text={textOf(words)} cancel={() => void back()}>
        {text !== null && rights.comment && (
          <WaysOn
            sending={sending}
            isNewWording={isNewWording}
            again={canGoOn(words, text) ? () => void again() : null}
            edit={() => void back()}
          />
        )}
        <button type="button" className="lnk" onClick={() => void takeBack(sending)}>
          <Trans>Discard</Trans>
        </button>
      </OutgoingCard>
      {held && isNewWording && (
        <>
          {words.before !== null && (
            <div className="sug">
              <DiffText before={words.before} after={text} language={draft.language} short />
            </div>
          )}
          <QuoteGone words={words} text={text} />
        </>
      )}
    </>
  );
}

interface Ways {
  sending: SentComment;
  isNewWording: boolean;
  /** Null when it cannot be sent as it is. */
  again: (() => void) | null;
  edit: () => void;
}

function WaysOn({ sending: { held }, isNewWording, again, edit }: Ways) {
  return (
    <>
      {again && (
        <button type="button" className="lnk" onClick={again}>
          {isNewWording ? (
            <Trans>Send on the new wording</Trans>
          ) : held?.why === 'late' ? (
            <Trans>Send as a late comment</Trans>
          ) : (
            <Trans>Try again</Trans>
          )}
        </button>
      )}
      <button type="button" className="lnk" onClick={edit}>
        <Trans>Edit first</Trans>
      </button>
    </>
  );
}

export const textOf = (words: KeptWords): string =>
  [words.mode === 'wording' ? words.wording : '', words.text].filter(Boolean).join('\n\n');

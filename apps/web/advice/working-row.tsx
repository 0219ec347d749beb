import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { Language, WorkingParagraph } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { usePeople } from '@web/groups/people';
import { Icon } from '@web/ui/icon';
import { Note } from '@web/ui/note';
import { useNow } from '@web/ui/now';
import type { Drafting } from './drafting';
import { ParagraphActs, Removal, type Doing } from './paragraph-acts';
import { ParagraphAdd } from './paragraph-add';
import { ParagraphEdit } from './paragraph-edit';
import { ParagraphText } from './paragraph-text';

interface Props {
  paragraph: WorkingParagraph;
  drafting: Drafting;
  language: Language;
  up: string | null | undefined;
  down: string | undefined;
  /** Whether the reader may change the text now. */
  may: boolean;
}

/** A paragraph of the working text, who works on it, and what can be done with it. */
export function WorkingRow({ paragraph, drafting, language, up, down, may }: Props) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [merged, setMerged] = useState(false);
  const { id, kind, label } = paragraph;
  const close = (wasMerged = false) => {
    setDoing(null);
    setMerged(wasMerged);
  };
  const was = useRef(doing);
  useEffect(() => {
    // Only now the button is there again that opened what has gone.
    if (doing === null && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-opens="${was.current ?? ''} ${id}"]`)?.focus();
    was.current = doing;
  }, [doing, id]);
  return (
    <li className={`wp is-${kind}`} id={`w-${id}`}>
      <span className="no">
        <bdi dir="ltr">{kind === 'paragraph' ? `${label}.` : label}</bdi>
      </span>
      <div className="tx">
        {doing === 'edit' ? (
          <ParagraphEdit paragraph={paragraph} drafting={drafting} language={language} done={close} />
        ) : (
          <ParagraphText paragraph={paragraph} language={language} />
        )}
      </div>
      <div className="more stack-s">
        <Held paragraph={paragraph} />
        {merged && <Merged close={() => setMerged(false)} />}
        {may && doing !== 'edit' && (
          <ParagraphActs
            paragraph={paragraph}
            drafting={drafting}
            up={up}
            down={down}
            doing={doing}
            choose={setDoing}
          />
        )}
        {doing === 'remove' && <Removal paragraph={paragraph} drafting={drafting} done={close} />}
        {doing === 'add' && <ParagraphAdd drafting={drafting} language={language} after={id} done={close} />}
      </div>
    </li>
  );
}

function Held({ paragraph: { lease } }: { paragraph: WorkingParagraph }) {
  const { me } = useGroup();
  const named = usePeople();
  const now = useNow(10_000);
  if (!lease || lease.by === me?.id || lease.until <= now) return null;
  const { name } = named(lease.by);
  return (
    <p className="sm row held">
      <Icon name="lock" />
      <span>
        <Trans>
          <b>{name}</b> is working on this paragraph.
        </Trans>
      </span>
    </p>
  );
}

function Merged({ close }: { close: () => void }) {
  return (
    <Note tone="info">
      <p>
        <Trans>Saved together with what somebody else changed meanwhile. Read it once more.</Trans>{' '}
        <button type="button" className="lnk" onClick={close}>
          <Trans>Close</Trans>
        </button>
      </p>
    </Note>
  );
}

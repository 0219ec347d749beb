import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { readWorkingText, type Language, type WorkingParagraph } from '@lib/contracts';
import { Empty } from '@web/ui/note';
import { View } from '@web/ui/view';
import type { Drafting } from './drafting';
import { ParagraphAdd } from './paragraph-add';
import { WorkingRow } from './working-row';

interface Props {
  drafting: Drafting;
  language: Language;
  may: boolean;
}

/** The text that chair and secretariat are working on, paragraph by paragraph. */
export function WorkingText({ drafting, language, may }: Props) {
  return (
    <View of={readWorkingText} input={drafting}>
      {({ paragraphs }) =>
        paragraphs.length === 0 ? (
          <Beginning drafting={drafting} language={language} may={may} />
        ) : (
          <Rows drafting={drafting} language={language} may={may} paragraphs={paragraphs} />
        )
      }
    </View>
  );
}

function Rows({ drafting, language, may, paragraphs }: Props & { paragraphs: readonly WorkingParagraph[] }) {
  useFocusKept(paragraphs);
  return (
    <ol className="panel">
      {paragraphs.map((it, i) => (
        <WorkingRow
          key={it.id}
          paragraph={it}
          drafting={drafting}
          language={language}
          up={i === 0 ? undefined : (paragraphs[i - 2]?.id ?? null)}
          down={paragraphs[i + 1]?.id}
          may={may}
        />
      ))}
    </ol>
  );
}

/** A row that moves takes its button with it: whoever pressed it goes on pressing. */
function useFocusKept(paragraphs: readonly WorkingParagraph[]): void {
  const pressed = useRef<string | null>(null);
  const order = paragraphs.map(({ id }) => id).join();
  useEffect(() => {
    const note = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest('[data-move]') : null;
      pressed.current = button?.getAttribute('data-move') ?? null;
    };
    document.addEventListener('click', note);
    return () => document.removeEventListener('click', note);
  }, []);
  useEffect(() => {
    if (pressed.current === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
  }, [order]);
}

function Beginning({ drafting, language, may }: Props) {
  const [writing, setWriting] = useState(false);
  if (writing)
    return (
      <div className="panel pad">
        <ParagraphAdd drafting={drafting} language={language} after={null} done={() => setWriting(false)} />
      </div>
    );
  return (
    <Empty title={<Trans>There is no text yet</Trans>}>
      {may && (
        <button type="button" className="b p" onClick={() => setWriting(true)}>
          <Trans>Write the first paragraph</Trans>
        </button>
      )}
    </Empty>
  );
}

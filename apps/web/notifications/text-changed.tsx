import { Trans } from '@lingui/react/macro';
import { Differs, MeanwhileNote } from './meanwhile-note';
import type { Edited } from './use-edited';

interface Words {
  subject: string;
  paragraphs: { id: string; text: string }[];
}

const nothing = <span className="mut">—</span>;

/** Where two people have written the same text differently, paragraph by paragraph. */
export function TextChanged<T extends Words>({
  mine,
  theirs,
  edited,
}: {
  mine: T;
  theirs: T;
  edited: Edited<T>;
}) {
  const wordsIn = (text: T, id: string) => text.paragraphs.find((it) => it.id === id)?.text ?? '';
  const ids = [...new Set([...theirs.paragraphs, ...mine.paragraphs].map(({ id }) => id))];
  const differing = ids.filter((id) => wordsIn(mine, id) !== wordsIn(theirs, id));
  return (
    <MeanwhileNote edited={edited}>
      {mine.subject !== theirs.subject && (
        <Differs
          what={<Trans>Subject</Trans>}
          theirs={theirs.subject || nothing}
          mine={mine.subject || nothing}
        />
      )}
      {differing.map((id) => {
        const n = ids.indexOf(id) + 1;
        return (
          <Differs
            key={id}
            what={<Trans>Paragraph {n}</Trans>}
            theirs={wordsIn(theirs, id) || nothing}
            mine={wordsIn(mine, id) || nothing}
          />
        );
      })}
    </MeanwhileNote>
  );
}

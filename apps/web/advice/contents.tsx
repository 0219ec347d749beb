import { Plural, useLingui } from '@lingui/react/macro';
import type { Comment, FrozenParagraph } from '@lib/contracts';
import { placeOf } from './paragraph-row';
import { isSettled } from './labels';
import { partsOf } from './parts';
import { Bar } from '@web/ui/bar';

interface Props {
  paragraphs: readonly FrozenParagraph[];
  comments: readonly Comment[];
  read: ReadonlySet<string>;
  activeId: string | null;
}

/** The parts of the text, how many comments each has that still need something, and how much has been read. */
export function Contents({ paragraphs, comments, read, activeId }: Props) {
  const { t } = useLingui();
  const numbered = paragraphs.filter(({ kind }) => kind === 'paragraph');
  const done = numbered.filter(({ id }) => read.has(id)).length;
  const parts = partsOf(paragraphs);
  const current = [...parts].reverse().find(({ ids }) => activeId !== null && ids.has(activeId));
  const all = numbered.length;
  return (
    <nav className="out" aria-label={t`Contents`}>
      <div className="progress">
        <p className="xs mut">
          <Plural
            value={all}
            one={`${String(done)} of # paragraph read`}
            other={`${String(done)} of # paragraphs read`}
          />
        </p>
        <Bar percent={all === 0 ? 0 : Math.round((done * 100) / all)} tone="ok" />
      </div>
      <ul>
        {parts.map((part) => {
          const open = comments.filter((it) => part.ids.has(it.paragraphId) && !isSettled(it)).length;
          const { heading, labels } = part;
          return (
            <li key={heading.id}>
              <a
                href={`#${placeOf(heading)}`}
                className={heading.kind === 'subsection' ? 'lv2' : undefined}
                aria-current={part === current ? 'location' : undefined}
              >
                <span>
                  {heading.label ? `${heading.label}. ` : ''}
                  {heading.text}
                  {labels.length > 0 && (
                    <span className="n num">
                      {labels.length === 1 ? labels[0] : `${String(labels[0])}–${String(labels.at(-1))}`}
                    </span>
                  )}
                </span>
                {open > 0 && (
                  <span className="tag num">
                    {open}
                    <span className="vh">
                      {' '}
                      <Plural value={open} one="open comment" other="open comments" />
                    </span>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

import { Fragment, memo, type ReactNode } from 'react';
import type { FrozenParagraph, Language } from '@lib/contracts';
import { holdsText, notText } from './selected-words';
import { runsOf, type Highlight, type Proposal, type Run } from './text-runs';

interface Props {
  paragraph: Pick<FrozenParagraph, 'id' | 'text' | 'marks'>;
  language: Language;
  highlights?: readonly Highlight[];
  proposals?: readonly Proposal[];
}

/** The text of a paragraph with its marks, the words that comments quote and the wordings they propose. */
export const ParagraphText = memo(function ParagraphText(props: Props) {
  const { paragraph, language, highlights, proposals } = props;
  return (
    <span {...{ [holdsText]: '' }} lang={language} dir="auto">
      {runsOf(paragraph.text, paragraph.marks, highlights, proposals).map((run) => (
        <Fragment key={run.from}>
          {dressed(run)}
          {run.then !== null && (
            <span {...{ [notText]: '' }}>
              {' '}
              <ins>{run.then}</ins>
            </span>
          )}
        </Fragment>
      ))}
    </span>
  );
});

function dressed(run: Run): ReactNode {
  let shown: ReactNode = run.text;
  if (run.italic) shown = <em>{shown}</em>;
  if (run.bold) shown = <strong>{shown}</strong>;
  if (run.href !== null)
    shown = (
      <a href={run.href} rel="noreferrer">
        {shown}
      </a>
    );
  if (run.struck) return <del>{shown}</del>;
  if (run.chosen) return <mark className="sel">{shown}</mark>;
  return run.quoted ? <mark>{shown}</mark> : shown;
}

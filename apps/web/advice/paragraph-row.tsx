import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { memo, type ReactNode } from 'react';
import type { Comment, FrozenParagraph } from '@lib/contracts';
import { InTurn } from '@web/app/in-turn';
import { CopyLink } from '@web/ui/copy-link';
import { focusNew } from '@web/ui/focus-new';
import { Icon } from '@web/ui/icon';
import { locate } from './anchor';
import { useUnfolded, type AskedComment } from './asked-comment';
import { Cards } from './cards';
import { EmptyPart } from './empty-part';
import { isSettled } from './labels';
import { ParagraphText } from './paragraph-text';
import { useReview } from './review';
import { roomOf } from './room';
import type { Highlight, Proposal } from './text-runs';

export interface RowProps {
  paragraph: FrozenParagraph;
  comments: readonly Comment[];
  /** How many of its comments the filter hides. */
  hidden: number;
  waiting: number;
  /** Under this heading nobody has said anything; the first paragraph that one could comment on. */
  empty: FrozenParagraph | null;
  active: boolean;
  read: boolean;
  withProposals: boolean;
  /** The words being commented on at the moment. */
  chosen: { start: number; end: number } | null;
  /** The one of its comments that the address names. */
  asked: AskedComment | null;
  act: RowActs;
  /** The composer and the cards on their way, when there are any. */
  children?: ReactNode;
  outgoing?: ReactNode;
}
export interface RowActs {
  tick: (paragraphId: string) => void;
  comment: (paragraphId: string) => void;
  suggest: (paragraphId: string) => void;
  show: (paragraphId: string) => void;
}

/** The address of a paragraph on its page: its number where it has one. */
export const placeOf = ({ kind, label, id }: Pick<FrozenParagraph, 'kind' | 'label' | 'id'>): string =>
  kind === 'paragraph' ? `p${label}` : `p-${id}`;

/** A paragraph and its comments in one row: the comments stand beside their words without any script. */
export const ParagraphRow = memo(function ParagraphRow(props: RowProps) {
  return (
    <InTurn name={placeOf(props.paragraph)}>
      <Row {...props} />
    </InTurn>
  );
});

function Row(props: RowProps) {
  const { paragraph, comments, active, act, waiting } = props;
  const { draft } = useReview();
  const [open, setOpen] = useUnfolded(props.asked);
  const [all, setAll] = useUnfolded(props.asked);
  const place = placeOf(paragraph);
  const count = comments.length;
  const { highlights, proposals, lost } = placesOf(props);
  return (
    <section
      className={`para is-${paragraph.kind} r${String(roomOf(paragraph.text.length, count))}${active ? ' act' : ''}`}
      id={place}
      data-paragraph={paragraph.id}
      aria-labelledby={`${place}-no`}
      tabIndex={-1}
    >
      <div className="pc">
        <a className="no" id={`${place}-no`} href={`#${place}`}>
          <Label paragraph={paragraph} />
        </a>
        <Words as={paragraph.kind}>
          <ParagraphText
            paragraph={paragraph}
            language={draft.language}
            highlights={highlights}
            proposals={props.withProposals ? proposals : []}
          />
        </Words>
        <Actions {...props} open={open} toggle={() => setOpen(!open)} place={place} />
        {props.children}
      </div>
      <div className={open ? 'rail' : 'rail closed'}>
        <Cards comments={comments} lost={lost} text={paragraph.text} all={all} showAll={() => setAll(true)} />
        {props.outgoing}
        {waiting > 0 && (
          <button
            type="button"
            className="pill"
            onClick={({ currentTarget }) => {
              focusNew(currentTarget.parentElement);
              // Whoever asks for them is not to look for them behind something else.
              setOpen(true);
              setAll(true);
              act.show(paragraph.id);
            }}
          >
            <Icon name="down" />
            <Plural value={waiting} one="Show # new comment" other="Show # new comments" />
          </button>
        )}
        {count === 0 && props.hidden > 0 && (
          <p className="xs mut3">
            <Plural value={props.hidden} one="# comment is hidden" other="# comments are hidden" />
          </p>
        )}
        {props.empty && <EmptyPart first={props.empty} comment={act.comment} />}
      </div>
    </section>
  );
}

function Label({ paragraph: { kind, label } }: { paragraph: FrozenParagraph }) {
  const { t } = useLingui();
  if (kind === 'paragraph') return <bdi dir="ltr">{`${label}.`}</bdi>;
  return <span className={kind === 'title' ? 'vh' : undefined}>{label || t`Heading`}</span>;
}

function Words({ as, children }: { as: FrozenParagraph['kind']; children: ReactNode }) {
  if (as === 'title') return <h1 className="dt">{children}</h1>;
  if (as === 'section') return <h2 className="tx">{children}</h2>;
  if (as === 'subsection') return <h3 className="tx">{children}</h3>;
  return <p className="tx">{children}</p>;
}

/** Where each comment's words stand in this text, and which have lost theirs. */
function placesOf({ paragraph, comments, chosen }: RowProps) {
  const { version } = useReview();
  const highlights: Highlight[] = [];
  const proposals: Proposal[] = [];
  const lost = new Set<string>();
  for (const it of comments) {
    if (!it.anchor || it.withdrawn) continue;
    const place = locate(it.anchor, paragraph.text);
    if (!place) lost.add(it.id);
    else if (!isSettled(it) || it.versionId === version.id) {
      highlights.push({ ...place, kind: 'quoted' });
      if (it.proposed !== null && !it.answer) proposals.push({ ...place, wording: it.proposed });
    }
  }
  if (chosen) highlights.push({ ...chosen, kind: 'chosen' });
  return { highlights, proposals, lost };
}

function Actions(props: RowProps & { open: boolean; toggle: () => void; place: string }) {
  const { t } = useLingui();
  const { rights } = useReview();
  const { paragraph, comments, waiting, read, act, open, place } = props;
  const { label, id } = paragraph;
  const count = comments.length + waiting;
  return (
    <div className="pf">
      {paragraph.kind === 'paragraph' && (
        <label>
          <input type="checkbox" checked={read} onChange={() => act.tick(id)} />
          <Trans>Read</Trans>
          <span className="vh">
            <Trans>paragraph {label}</Trans>
          </span>
        </label>
      )}
      {rights.comment && (
        <button type="button" className="lnk" onClick={() => act.comment(id)} data-comment-on="">
          <Icon name="comment" />
          <Trans>Comment</Trans>
          <span className="vh">
            <Trans>on paragraph {label}</Trans>
          </span>
        </button>
      )}
      {count > 0 && (
        <button type="button" className="lnk mobcount" aria-expanded={open} onClick={props.toggle}>
          <Plural value={count} one="# comment" other="# comments" />
          <Icon name="down" />
        </button>
      )}
      {label !== '' && <CopyLink to={`#${place}`} of={t`paragraph ${label}`} />}
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { moveParagraph, removeParagraph, type WorkingParagraph } from '@lib/contracts';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { SmallForm } from '@web/ui/small-form';
import type { Drafting } from './drafting';

export type Doing = 'edit' | 'add' | 'remove';

interface Props {
  paragraph: WorkingParagraph;
  drafting: Drafting;
  /** What it would come after one place up, and one place down; undefined where there is no such place. */
  up: string | null | undefined;
  down: string | undefined;
  doing: Doing | null;
  choose: (doing: Doing | null) => void;
}

/** What can be done with a paragraph of the working text. Order changes by buttons: nothing needs to be dragged. */
export function ParagraphActs({ paragraph, drafting, up, down, doing, choose }: Props) {
  const name = useNameOf(paragraph);
  const choice = (it: Doing) => ({
    type: 'button' as const,
    className: 'lnk',
    'aria-expanded': doing === it,
    'data-opens': `${it} ${paragraph.id}`,
    onClick: () => choose(doing === it ? null : it),
  });
  return (
    <div className="acts">
      <button {...choice('edit')}>
        <Icon name="edit" />
        <Trans>Edit</Trans> <span className="vh">{name}</span>
      </button>
      <button {...choice('add')}>
        <Icon name="plus" />
        <Trans>Add after</Trans> <span className="vh">{name}</span>
      </button>
      <Move paragraph={paragraph} drafting={drafting} after={up} way="up">
        <Trans>Move up</Trans> <span className="vh">{name}</span>
      </Move>
      <Move paragraph={paragraph} drafting={drafting} after={down} way="down">
        <Trans>Move down</Trans> <span className="vh">{name}</span>
      </Move>
      <button {...choice('remove')}>
        <Icon name="cross" />
        <Trans>Remove</Trans> <span className="vh">{name}</span>
      </button>
    </div>
  );
}

/** How a paragraph is called where only a few words fit. */
export function useNameOf({ label, text }: WorkingParagraph): string {
  const { t } = useLingui();
  return label === '' ? `“${text.slice(0, 30)}”` : t`paragraph ${label}`;
}

interface MoveProps {
  paragraph: WorkingParagraph;
  drafting: Drafting;
  after: string | null | undefined;
  way: 'up' | 'down';
  children: ReactNode;
}

function Move({ paragraph, drafting, after, way, children }: MoveProps) {
  const { t } = useLingui();
  const { busy, fault, submit } = useSubmit(
    (key) => call(moveParagraph, { ...drafting, paragraphId: paragraph.id, after: after ?? null }, { key }),
    () => {},
    t`Moved.`,
  );
  return (
    <>
      <button
        type="button"
        className="lnk"
        data-move={`${way} ${paragraph.id}`}
        disabled={after === undefined || busy}
        onClick={submit}
      >
        <Icon name={way} />
        {children}
      </button>
      {fault !== null && <Fault error={fault} />}
    </>
  );
}

/** Asks once more before a paragraph is taken out. */
export function Removal({
  paragraph,
  drafting,
  done,
}: Pick<Props, 'paragraph' | 'drafting'> & { done: () => void }) {
  const { t } = useLingui();
  const name = useNameOf(paragraph);
  return (
    <SmallForm
      label={t`Remove ${name}`}
      send={() =>
        call(removeParagraph, { ...drafting, paragraphId: paragraph.id }, { etag: paragraph.revision })
      }
      done={done}
      button={<Trans>Remove it</Trans>}
      said={t`The paragraph is removed.`}
    >
      <p className="sm">
        <Trans>
          The paragraph leaves the text. What was said of it stays on record, among the removed paragraphs.
        </Trans>
      </p>
    </SmallForm>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Disposition, EntryType } from '@lib/contracts';
import { PartyName } from '@web/ui/party';
import { When } from '@web/ui/when';
import { paragraphOf } from './entries';
import type { Says } from './said';

type OfAdvice = Extract<
  EntryType,
  | `${'draft' | 'paragraph' | 'change' | 'version' | 'finalising' | 'round' | 'comment'}.${string}`
  | 'reply.added'
>;

const outcomes: Record<Disposition, MessageDescriptor> = {
  accepted: msg`Accepted`,
  accepted_with_changes: msg`Accepted with changes`,
  for_discussion: msg`For discussion`,
  noted: msg`Noted`,
  not_accepted: msg`Not accepted`,
  duplicate: msg`Duplicate`,
  out_of_scope: msg`Out of scope`,
};
const tones: Partial<Record<Disposition, string>> = {
  accepted: 'tag ok',
  accepted_with_changes: 'tag ok',
  for_discussion: 'tag warn',
  not_accepted: 'tag bad',
};

function Outcome({ of }: { of: Disposition }) {
  const { i18n } = useLingui();
  return <span className={tones[of] ?? 'tag'}>{i18n._(outcomes[of])}</span>;
}

const Symbol = ({ children }: { children: string }) => (
  <bdi className="sym" dir="ltr">
    {children}
  </bdi>
);

export const adviceSays: { [T in OfAdvice]: Says<T> } = {
  'draft.created': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> began the draft <bdi>{title}</bdi>
    </Trans>
  ),
  'paragraph.added': ({ who }) => (
    <Trans>
      <b>{who}</b> added a paragraph to the working text
    </Trans>
  ),
  'paragraph.edited': ({ who }) => (
    <Trans>
      <b>{who}</b> changed a paragraph of the working text
    </Trans>
  ),
  'paragraph.moved': ({ who }) => (
    <Trans>
      <b>{who}</b> moved a paragraph of the working text
    </Trans>
  ),
  'paragraph.removed': ({ who }) => (
    <Trans>
      <b>{who}</b> removed a paragraph from the working text
    </Trans>
  ),
  'paragraph.taken': ({ who }) => (
    <Trans>
      <b>{who}</b> began to work on a paragraph
    </Trans>
  ),
  'paragraph.released': ({ who }) => (
    <Trans>
      <b>{who}</b> stopped working on a paragraph
    </Trans>
  ),
  'change.approved': ({ who, it: { approved } }) =>
    approved ? (
      <Trans>
        <b>{who}</b> approved a change
      </Trans>
    ) : (
      <Trans>
        <b>{who}</b> took back the approval of a change
      </Trans>
    ),
  'version.issued': ({ who, it: { symbol, final, changed } }) =>
    final ? (
      <Trans>
        <b>{who}</b> issued the final text, <Symbol>{symbol}</Symbol>
      </Trans>
    ) : (
      <Trans>
        <b>{who}</b> issued <Symbol>{symbol}</Symbol>;{' '}
        <Plural value={changed} one="# paragraph is new or changed" other="# paragraphs are new or changed" />
      </Trans>
    ),
  'finalising.begun': ({ who }) => (
    <Trans>
      <b>{who}</b> took the text to finalise it
    </Trans>
  ),
  'round.opened': ({ who, it: { symbol, closesAt } }) => (
    <Trans>
      <b>{who}</b> opened <Symbol>{symbol}</Symbol> for comments until <When at={closesAt} />
    </Trans>
  ),
  'round.extended': ({ who, it: { symbol, closesAt } }) => (
    <Trans>
      <b>{who}</b> extended the comment round on <Symbol>{symbol}</Symbol> until <When at={closesAt} />
    </Trans>
  ),
  'round.ended': ({ it: { symbol, unanswered } }) => (
    <Trans>
      The time for comments on <Symbol>{symbol}</Symbol> is over;{' '}
      <Plural
        value={unanswered}
        _0="every comment has an answer"
        one="# comment has no answer yet"
        other="# comments have no answer yet"
      />
    </Trans>
  ),
  'round.closed': ({ who, it: { symbol, comments } }) => (
    <Trans>
      <b>{who}</b> closed the comment round on <Symbol>{symbol}</Symbol>;{' '}
      <Plural
        value={comments}
        one="its one comment has an answer"
        other="each of its # comments has an answer"
      />
    </Trans>
  ),
  'comment.added': ({ who, it: { comment } }) => {
    const { number } = comment;
    const paragraph = paragraphOf(number);
    return (
      <Trans>
        <b>{who}</b> commented on paragraph {paragraph} (comment {number})
      </Trans>
    );
  },
  'comment.edited': ({ who, it: { number } }) => (
    <Trans>
      <b>{who}</b> changed comment {number}
    </Trans>
  ),
  'comment.withdrawn': ({ who, it: { number } }) => (
    <Trans>
      <b>{who}</b> withdrew comment {number}
    </Trans>
  ),
  'comment.supported': ({ it: { number, party, support } }) =>
    support ? (
      <Trans>
        <b>
          <PartyName code={party} />
        </b>{' '}
        supports comment {number}
      </Trans>
    ) : (
      <Trans>
        <b>
          <PartyName code={party} />
        </b>{' '}
        no longer supports comment {number}
      </Trans>
    ),
  'reply.added': ({ who, it: { number } }) => (
    <Trans>
      <b>{who}</b> replied to comment {number}
    </Trans>
  ),
  'comment.answered': ({ who, it: { number, answer } }) => (
    <Trans>
      <b>{who}</b> answered comment {number}: <Outcome of={answer.disposition} />
    </Trans>
  ),
  'comment.admitted': ({ who, it: { number, admit } }) =>
    admit ? (
      <Trans>
        <b>{who}</b> took the late comment {number} into the round
      </Trans>
    ) : (
      <Trans>
        <b>{who}</b> left comment {number} among the late ones
      </Trans>
    ),
};

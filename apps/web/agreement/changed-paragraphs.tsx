import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { approveChange, type Input, type Reply, type compareVersions } from '@lib/contracts';
import { DiffText } from '@web/advice/diff-text';
import { useSubmit } from '@web/advice/submit';
import { call } from '@web/app/api';
import { Fault } from '@web/ui/fault';

export type Change = Reply<typeof compareVersions>['changes'][number];

interface Props {
  changes: readonly Change[];
  language: string;
  base: string;
  /** Whom the ticks are for; without it the changes are only read. */
  approval?: { groupId: string; draftId: string; may: boolean };
}

/** What differs between two versions, paragraph by paragraph, with the comments that led to it. */
export function ChangedParagraphs({ changes, ...rest }: Props) {
  if (changes.length === 0)
    return (
      <p className="pad mut">
        <Trans>Nothing has changed.</Trans>
      </p>
    );
  return (
    <>
      {changes.map((it) => (
        <div className="df" key={it.paragraphId}>
          <span className="no">{it.label && `${it.label}.`}</span>
          <p className="tx">
            <DiffText before={it.before ?? ''} after={it.after ?? ''} language={rest.language} />
          </p>
          <Why change={it} {...rest} />
        </div>
      ))}
    </>
  );
}

function Why({ change, base, approval }: { change: Change } & Omit<Props, 'changes' | 'language'>) {
  const { comments, kind } = change;
  const count = comments.length;
  return (
    <div className="why">
      {kind === 'added' && <Trans>New paragraph</Trans>}
      {kind === 'removed' && <Trans>Removed</Trans>}
      {kind === 'moved' && <Trans>Moved</Trans>}
      {count > 0 && (
        <p>
          <Plural value={count} one="From comment" other="From comments" />{' '}
          {comments.map((it, i) => (
            <span key={it}>
              {i > 0 && ', '}
              <a href={`${base}#c${it}`}>
                <bdi dir="ltr">{it}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
      {approval && change.revision !== null && <Approval change={change} approval={approval} />}
    </div>
  );
}

type Approving = Input<typeof approveChange>;

function Approval({ change, approval }: { change: Change; approval: NonNullable<Props['approval']> }) {
  const { t } = useLingui();
  const { label, approved } = change;
  const next = !approved;
  const { busy, fault, submit } = useSubmit(
    () => {
      const { groupId, draftId } = approval;
      const revision = change.revision ?? 0;
      const input: Approving = { groupId, draftId, paragraphId: change.paragraphId, revision, approved: next };
      return call(approveChange, input, { key: crypto.randomUUID() });
    },
    () => {},
    next ? t`The change of paragraph ${label} is approved.` : t`The approval of paragraph ${label} is taken back.`,
  );
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={approved ?? false}
          disabled={!approval.may || busy}
          onChange={submit}
        />
        <Trans>Approved</Trans>
        <span className="vh">
          <Trans>paragraph {label}</Trans>
        </span>
      </label>
      {fault !== null && <Fault error={fault} />}
    </>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { approveChange, type Reply, type compareVersions } from '@lib/contracts';
import { Link } from 'wouter';
import { DiffText } from './diff-text';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';

export type Change = Reply<typeof compareVersions>['changes'][number];

interface Props {
  changes: readonly Change[];
  language: string;
  base: string;
  /** Whom the ticks are for; without it the changes are only read. */
  approval?: Approving;
}
interface Approving {
  draftId: string;
  may: boolean;
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
        <div className="df" key={it.paragraphId} id={`ch-${it.paragraphId}`}>
          <span className="no">
            <bdi>{it.label}</bdi>
          </span>
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
              <Link href={`${base}#c${it}`}>
                <bdi dir="ltr">{it}</bdi>
              </Link>
            </span>
          ))}
        </p>
      )}
      {approval && change.revision !== null && (
        <Approval change={change} revision={change.revision} approval={approval} />
      )}
    </div>
  );
}

function Approval({ change, revision, approval }: { change: Change; revision: number; approval: Approving }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const { label, approved, paragraphId } = change;
  const next = !approved;
  const { busy, fault, submit } = useSubmit(
    (key) =>
      call(
        approveChange,
        { groupId, draftId: approval.draftId, paragraphId, revision, approved: next },
        { key },
      ),
    () => {},
    next
      ? t`The change of paragraph ${label} is approved.`
      : t`The approval of paragraph ${label} is taken back.`,
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

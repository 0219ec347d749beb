import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'wouter';
import { issueVersion, type DraftHead } from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { Panel } from '@web/ui/panel';
import { useWorkingChanges } from './working-changes';

type Kind = 'substantive' | 'editorial';

/** Issues the working text as a version: it gets a symbol and a fingerprint, and all members see it. */
export function IssueVersion({ draft, base }: { draft: DraftHead; base: string }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [kind, setKind] = useState<Kind>('substantive');
  const [changeNote, setNote] = useState('');
  const changed = useWorkingChanges(groupId, draft).length;
  const { busy, fault, submit } = useSubmit(
    (key) => call(issueVersion, { groupId, draftId: draft.id, kind, changeNote }, { key }),
    () => setNote(''),
    t`The version is issued.`,
  );
  const nothing = draft.current !== null && changed === 0;
  const n = draft.current?.n ?? 0;
  return (
    <Panel title={<Trans>Issue a version</Trans>}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!nothing) submit();
        }}
      >
        {fault !== null && <Fault error={fault} />}
        {draft.current && (
          <p className="sm">
            <Plural
              value={changed}
              _0="No paragraph differs"
              one="# paragraph differs"
              other="# paragraphs differ"
            />{' '}
            {changed > 0 && (
              <Link href={`${base}/changes?from=${String(n)}&to=working`}>
                <Trans>See the changes</Trans>
              </Link>
            )}
          </p>
        )}
        <Kinds kind={kind} choose={setKind} />
        <Field
          label={<Trans>What changed, in a sentence (optional)</Trans>}
          value={changeNote}
          change={setNote}
          most={1_000}
        />
        <button type="submit" className="b p wide" disabled={busy || nothing} aria-describedby="issue-what">
          <Trans>Issue the version</Trans>
        </button>
        <p id="issue-what" className="sm mut">
          {nothing ? (
            <Trans>The text is the same as in the last version.</Trans>
          ) : (
            <Trans>All members see it at once. It cannot be changed, only followed by another.</Trans>
          )}
        </p>
      </form>
    </Panel>
  );
}

function Kinds({ kind, choose }: { kind: Kind; choose: (kind: Kind) => void }) {
  return (
    <fieldset className="ans">
      <legend className="sm">
        <b>
          <Trans>Kind of change</Trans>
        </b>
      </legend>
      <label>
        <input
          type="radio"
          name="version-kind"
          checked={kind === 'substantive'}
          onChange={() => choose('substantive')}
        />
        <Trans>Substantive</Trans>
      </label>
      <label>
        <input
          type="radio"
          name="version-kind"
          checked={kind === 'editorial'}
          onChange={() => choose('editorial')}
        />
        <Trans>Editorial</Trans>
      </label>
    </fieldset>
  );
}

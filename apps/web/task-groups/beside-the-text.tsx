import { Trans } from '@lingui/react/macro';
import { DiffText } from '@web/advice/diff-text';
import type { OfProposal } from './task-group';

/** What has become of the paragraph, or of the place of a new one, in the text itself while the task group worked. */
export function BesideTheText({ proposal, language }: OfProposal) {
  const { now, given, place } = proposal;
  if (place) return <Place {...place} />;
  if (!now) return null;
  if (now.removed)
    return (
      <p className="sm">
        <Trans>
          This paragraph has been removed from the text meanwhile. The proposal can only be declined.
        </Trans>
      </p>
    );
  return (
    <>
      <p className="sm">
        <Changed proposal={proposal} />
      </p>
      <div className="sug">
        <DiffText before={given.text} after={now.text} language={language} />
      </div>
    </>
  );
}

function Changed({ proposal: { does, now } }: Pick<OfProposal, 'proposal'>) {
  if (does === 'leave_out')
    return (
      <Trans>
        The text was changed meanwhile, as shown below. Taken over, the paragraph is left out as it reads now.
      </Trans>
    );
  return now?.clash ? (
    <Trans>
      The same words were changed in the text meanwhile, as shown below. Write what is to stand: nothing is
      overwritten unseen.
    </Trans>
  ) : (
    <Trans>The text was changed meanwhile, as shown below. Taken over, both changes stand.</Trans>
  );
}

function Place({ after }: { after: string | null }) {
  return (
    <p className="sm">
      <Trans>The paragraph before it has been removed from the text meanwhile.</Trans>{' '}
      {after === null && <Trans>Taken over, it stands at the beginning of the text.</Trans>}
      {after === '' && <Trans>Taken over, it stands after the heading.</Trans>}
      {after !== null && after !== '' && <Trans>Taken over, it stands after {after}.</Trans>}
    </p>
  );
}

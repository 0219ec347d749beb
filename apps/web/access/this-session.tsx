import { Trans } from '@lingui/react/macro';
import { askAgain } from '@web/app/asking-again';
import { Note } from '@web/ui/note';
import { useRefreshFactors, type Factors } from './factors';

/** How far this session is trusted, for those whom it may stop; with the way to more. */
export function ThisSession({ factors }: { factors: Factors }) {
  const refresh = useRefreshFactors();
  const { secondFactor, secondFactorNeeded } = factors.session;
  const hasFactor = factors.passkeys.length > 0 || factors.authenticator !== null;
  if (secondFactor)
    return (
      <Note tone="ok">
        <p>
          <Trans>This session has its second factor.</Trans>
        </p>
      </Note>
    );
  if (!hasFactor)
    return secondFactorNeeded ? (
      <Note>
        <p>
          <Trans>
            Your part here asks for a second factor. Add a passkey or an authenticator; until then you can do
            only what a member can.
          </Trans>
        </p>
      </Note>
    ) : null;
  const give = async () => {
    if (await askAgain('second-factor-needed')) await refresh();
  };
  return (
    <Note tone={secondFactorNeeded ? 'warn' : 'info'}>
      <div className="row wrap between">
        <p>
          {secondFactorNeeded ? (
            <Trans>
              This session has no second factor yet. Until it has, you can do only what a member can.
            </Trans>
          ) : (
            <Trans>This session has no second factor yet.</Trans>
          )}
        </p>
        <button type="button" className="b s" onClick={() => void give()}>
          <Trans>Give it now</Trans>
        </button>
      </div>
    </Note>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { sendLetterAgain } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { PartyChip, PartyName } from '@web/ui/party';
import { When } from '@web/ui/when';
import { LanguageName } from './language-name';
import { letterStates, type Letter } from './names';

/** One mail of a notification: to whom, where it is by now, and once more if it did not arrive. */
export function LetterRow({ notificationId, letter: it }: { notificationId: string; letter: Letter }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const { busy, fault, submit } = useSubmit(
    (key) => call(sendLetterAgain, { groupId, notificationId, letterId: it.id }, { key }),
    () => void queries.invalidateQueries({ queryKey: ['letters'] }),
    t`It will be sent again.`,
  );
  const [state, tone] = letterStates[it.state];
  return (
    <li>
      {it.party !== null && <PartyChip code={it.party} />}
      <div className="grow">
        <p>
          <b>
            <bdi>{it.name}</bdi>
          </b>
          {it.party !== null && (
            <>
              {', '}
              <PartyName code={it.party} />
            </>
          )}
        </p>
        <p className="sm mut">
          <bdi dir="ltr" className="addr">
            {it.address}
          </bdi>{' '}
          · <LanguageName code={it.language} />
          {it.usedFallback && (
            <>
              {' · '}
              <Trans>second address</Trans>
            </>
          )}
        </p>
        {it.fault !== null && (
          <p className="sm fault" dir="auto">
            {it.fault}
          </p>
        )}
        {it.reachedBy !== null && (
          <p className="sm">
            <Trans>
              Reached otherwise: <bdi>{it.reachedBy}</bdi>
            </Trans>
          </p>
        )}
        {fault !== null && <Fault error={fault} />}
      </div>
      <div className="letter-state">
        <span className={tone}>{i18n._(state)}</span>
        <span className="xs mut">
          <When at={it.bouncedAt ?? it.acceptedAt ?? it.at} />
        </span>
      </div>
      {it.state !== 'waiting' && (
        <button
          type="button"
          className={it.state === 'accepted' ? 'b q s' : 'b s'}
          disabled={busy}
          onClick={submit}
        >
          <Trans>Send again</Trans>
          <span className="vh">{it.name}</span>
        </button>
      )}
    </li>
  );
}

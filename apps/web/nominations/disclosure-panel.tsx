import { Trans, useLingui } from '@lingui/react/macro';
import { readDisclosure, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { dateOf } from '@web/ui/instant';
import { Panel } from '@web/ui/panel';
import { Waiting } from '@web/ui/waiting';
import { AskForDisclosure, ReviewDisclosure } from './review-disclosure';
import { disclosureNames, questionNames } from './words/names';

type Disclosure = NonNullable<Reply<typeof readDisclosure>['disclosure']>;

/** The interests of a nominee: what was disclosed, and what is found about it. */
export function DisclosurePanel({ nominationId }: { nominationId: string }) {
  const { groupId } = useGroup();
  const { data, error, refetch } = useView(readDisclosure, { groupId, nominationId });
  if (isNowhere(error)) return null;
  return (
    <Panel title={<Trans>Disclosure of interests</Trans>}>
      {error && <Fault error={error} retry={() => void refetch()} />}
      {data ? <Read nominationId={nominationId} it={data.disclosure} /> : !error && <Waiting />}
    </Panel>
  );
}

function Read({ nominationId, it }: { nominationId: string; it: Disclosure | null }) {
  const [reviewing, review] = useState(false);
  const close = () => review(false);
  if (!it?.answers)
    return (
      <>
        <p className="mut">
          {it ? (
            <Trans>It has been asked for, and is not there yet.</Trans>
          ) : (
            <Trans>None has been given.</Trans>
          )}
        </p>
        {!it && <AskForDisclosure nominationId={nominationId} />}
      </>
    );
  return (
    <>
      <Found it={it} />
      <Answers it={it} />
      {reviewing ? (
        <ReviewDisclosure nominationId={nominationId} close={close} />
      ) : (
        <p>
          <button type="button" className="b" onClick={() => review(true)}>
            <Trans>Review …</Trans>
          </button>
        </p>
      )}
    </>
  );
}

function Found({ it }: { it: Disclosure }) {
  const { i18n } = useLingui();
  const tone = it.status === 'clear' ? 'tag ok' : it.status === 'disqualifying' ? 'tag bad' : 'tag warn';
  return (
    <div className="stack-s">
      <p>
        <span className={tone}>{i18n._(disclosureNames[it.status])}</span>
      </p>
      {it.proposed && (
        <p className="sm">
          <Trans>The secretariat proposes: {i18n._(disclosureNames[it.proposed])}. The head decides.</Trans>
        </p>
      )}
      {it.restriction !== '' && (
        <p className="sm">
          <Trans>Keeps away from</Trans>: <span dir="auto">{it.restriction}</span>
        </p>
      )}
      {it.note !== '' && (
        <p className="sm mut" dir="auto">
          {it.note}
        </p>
      )}
    </div>
  );
}

function Answers({ it: { answers, signedAt } }: { it: Disclosure }) {
  const { i18n } = useLingui();
  return (
    <details>
      <summary>
        <Trans>What was disclosed</Trans>
      </summary>
      <ul className="stack-s disclosed">
        {answers?.map(({ question, yes, details }) => (
          <li key={question}>
            <span className="sm">{i18n._(questionNames[question])}</span>
            <b className="block">{yes ? <Trans>Yes</Trans> : <Trans>No</Trans>}</b>
            {details !== '' && (
              <span className="block sm" dir="auto">
                {details}
              </span>
            )}
          </li>
        ))}
      </ul>
      {signedAt && (
        <p className="sm mut">
          <Trans>Signed {dateOf(new Date(`${signedAt}T12:00:00Z`), i18n.locale, 'UTC', new Date(0))}</Trans>
        </p>
      )}
    </details>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { readDisclosure, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { Waiting } from '@web/ui/waiting';
import { DisclosedAnswers } from './disclosed-answers';
import { AskForDisclosure, ReviewDisclosure } from './review-disclosure';
import { disclosureNames } from './words/names';

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
      <DisclosedAnswers it={it} />
      {reviewing && <ReviewDisclosure {...{ nominationId, close }} revision={it.revision} />}
      {!reviewing && (it.status === 'submitted' || it.status === 'query') && (
        <p>
          <button type="button" className="b" onClick={() => review(true)}>
            <Trans>Review …</Trans>
          </button>
        </p>
      )}
      {(it.status === 'clear' || it.status === 'managed') && (
        <AskForDisclosure nominationId={nominationId} anew />
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
      {it.restriction !== '' && it.restriction !== it.inForce && (
        <p className="sm">
          <Trans>Would keep away from</Trans>: <span dir="auto">{it.restriction}</span>
        </p>
      )}
      {it.inForce !== '' && (
        <p className="sm">
          <Trans>Keeps away from</Trans>: <span dir="auto">{it.inForce}</span>
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

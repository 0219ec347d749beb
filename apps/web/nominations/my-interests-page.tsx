import '@web/styles/group.css';
import '@web/styles/nominate.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { discloseMyInterests, type OwnDisclosure, readMyInterests } from '@lib/contracts';
import { useState } from 'react';
import { call, isNowhere } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { Waiting } from '@web/ui/waiting';
import { DisclosedAnswers } from './disclosed-answers';
import { InterestQuestions } from './form/interest-questions';
import { beginDisclosing, lackingIn } from './form/interests';
import { useKeptAs } from './own/kept-as';
import { disclosureNames } from './words/names';
import { ownQuestionNames } from './words/own-questions';

/** What a member has disclosed of their interests, and to amend it. */
export default function MyInterestsPage() {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const { data, error, refetch } = useView(readMyInterests, { groupId });
  const isNone = isNowhere(error);
  return (
    <Page title={t`My interests`}>
      <div className="stack-l">
        <h1>
          <Trans>My interests</Trans>
        </h1>
        <p>
          <Trans>
            What others might see as an interest of yours. Only you, the secretariat and whoever nominated you
            read it. Amend it whenever something changes: it is looked at anew then.
          </Trans>
        </p>
        {isNone && (
          <p>
            <Trans>You do not sit in this group by a nomination: there is no disclosure of yours here.</Trans>
          </p>
        )}
        {error && !isNone && <Fault error={error} retry={() => void refetch()} />}
        {data ? <Mine it={data.disclosure} /> : !error && <Waiting />}
      </div>
    </Page>
  );
}

function Mine({ it }: { it: OwnDisclosure | null }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel title={<Trans>Disclosure of interests</Trans>}>
      {it ? (
        <Found it={it} />
      ) : (
        <p className="mut">
          <Trans>None has been given.</Trans>
        </p>
      )}
      {open ? (
        <Amend it={it} close={() => setOpen(false)} />
      ) : (
        <p>
          <button type="button" className="b" onClick={() => setOpen(true)}>
            {it?.answers ? <Trans>Amend the disclosure</Trans> : <Trans>Disclose interests</Trans>}
          </button>
        </p>
      )}
    </Panel>
  );
}

function Found({ it }: { it: OwnDisclosure }) {
  const { i18n } = useLingui();
  const { inForce: restriction } = it;
  return (
    <div className="stack-s">
      <p>
        <span className={it.status === 'clear' ? 'tag ok' : 'tag line'}>
          {i18n._(disclosureNames[it.status])}
        </span>
      </p>
      {restriction !== '' && (
        <p>
          <Trans>
            You keep away from: <span dir="auto">{restriction}</span>
          </Trans>
        </p>
      )}
      {it.note !== '' && (
        <p>
          <Trans>The secretariat asks</Trans>: <span dir="auto">{it.note}</span>
        </p>
      )}
      {it.answers && <DisclosedAnswers it={it} names={ownQuestionNames} />}
    </div>
  );
}

function Amend({ it, close }: { it: OwnDisclosure | null; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const today = new Date().toISOString().slice(0, 10);
  const { value, change, settle } = useKeptAs(`interests ${groupId}`, {
    ...beginDisclosing(it),
    signedAt: today,
  });
  const [tried, setTried] = useState(false);
  const lacking = lackingIn(value);
  const { busy, fault, submit } = useSubmit(
    () =>
      call(discloseMyInterests, {
        ...{ groupId, signedAt: value.signedAt },
        answers: value.answers.map((one) => ({ ...one, yes: one.yes === true })),
      }),
    () => {
      settle();
      close();
      void queries.invalidateQueries({ queryKey: [readMyInterests.shows] });
    },
    t`The disclosure has been received.`,
  );
  const press = () => {
    setTried(true);
    const [first] = lacking;
    if (first) document.getElementById(first.id)?.focus();
    else submit();
  };
  return (
    <div className="stack-l">
      <InterestQuestions
        {...{ value, change }}
        names={ownQuestionNames}
        lacking={tried ? lacking : []}
        signed={<Trans>Signed on</Trans>}
      />
      {fault !== null && <Fault error={fault} />}
      <div className="row wrap">
        <button type="button" className="b p" disabled={busy} onClick={press}>
          <Trans>Send the disclosure</Trans>
        </button>
        <button type="button" className="b q" onClick={close}>
          <Trans>Not now</Trans>
        </button>
      </div>
    </div>
  );
}

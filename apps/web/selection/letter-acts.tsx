import { Trans, useLingui } from '@lingui/react/macro';
import {
  type readSelectionLetters,
  sendSelectionLetterAgain,
  sendSelectionLetters,
  writeSelectionLetter,
  type Reply,
} from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { letterStates } from '@web/notifications/names';
import { Fault } from '@web/ui/fault';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { When } from '@web/ui/when';
import { useReadSelection } from './read-selection';

export type Letter = Reply<typeof readSelectionLetters>['letters'][number];

/** Sends what is left about one nominee. */
export function SendOne({ it }: { it: Letter }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const { busy, fault, submit } = useSubmit(
    (key) => call(sendSelectionLetters, { groupId, nominations: [it.nominationId] }, { key }),
    () => void readAnew(),
    t`The letters are on their way.`,
  );
  return (
    <>
      <button type="button" className="b s" disabled={busy} onClick={submit}>
        <Trans>Send the letters about this nominee</Trans>
      </button>
      {fault !== null && <Fault error={fault} />}
    </>
  );
}

/** Sends a letter once more that has not arrived. */
function SendAgain({ letterId, name }: { letterId: string; name: string }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const { busy, fault, submit } = useSubmit(
    (key) => call(sendSelectionLetterAgain, { groupId, letterId }, { key }),
    () => void readAnew(),
    t`The letter is on its way again.`,
  );
  return (
    <>
      <button type="button" className="b s" disabled={busy} onClick={submit}>
        <Trans>Send again</Trans> <span className="vh">{name}</span>
      </button>
      {fault !== null && <Fault error={fault} />}
    </>
  );
}

/** To whom a letter went, and what became of it; the head sends again what has not arrived. */
export function Deliveries({ it, maySend }: { it: Letter; maySend: boolean }) {
  const { i18n } = useLingui();
  return (
    <div className="sm">
      <p className="mut">
        {it.sentAt && (
          <Trans>
            Sent <When at={it.sentAt} as="formal" />
          </Trans>
        )}
      </p>
      {it.deliveries.length === 0 && (
        <p className="warn-words">
          <Trans>There was no address to send it to.</Trans>
        </p>
      )}
      <ul className="stack-s">
        {it.deliveries.map((one) => {
          const [state, tone] = letterStates[one.state];
          return (
            <li key={one.id} className="row wrap">
              <bdi>{one.name}</bdi>
              <bdi dir="ltr" className="addr">
                {one.address}
              </bdi>
              <span className={tone}>{i18n._(state)}</span>
              {one.fault !== null && (
                <span className="fault" dir="auto">
                  {one.fault}
                </span>
              )}
              {maySend && (one.state === 'failed' || one.state === 'bounced') && (
                <SendAgain letterId={one.id} name={one.name} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A prepared letter, to be written otherwise. */
export function ChangeLetter({ it, close }: { it: Letter; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [subject, setSubject] = useState(it.subject);
  const [body, setBody] = useState(it.body);
  const { nominationId, addressee, language } = it;
  const input = { groupId, nominationId, addressee, language, subject, body };
  return (
    <SmallForm
      label={t`Change the letter`}
      send={() => call(writeSelectionLetter, input, { etag: it.revision })}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={subject.trim() !== '' && body.trim() !== ''}
      button={<Trans>Save</Trans>}
      said={t`Saved.`}
    >
      <Line label={<Trans>Subject</Trans>} value={subject} most={200} change={setSubject} />
      <Field
        label={<Trans>Letter</Trans>}
        value={body}
        most={8_000}
        rows={10}
        lang={it.language}
        change={setBody}
      />
    </SmallForm>
  );
}

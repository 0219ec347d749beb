import { Trans, useLingui } from '@lingui/react/macro';
import { type AgendaSuggestion, answerSuggestion } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { useReadMeetings } from './read-meetings';
import { Outcome } from './suggestion-outcome';

interface Props {
  meetingId: string;
  suggestions: readonly AgendaSuggestion[];
}

/** For the desk: the items that members suggest, each to be taken up or declined. */
export function Suggestions({ meetingId, suggestions }: Props) {
  if (suggestions.length === 0) return null;
  return (
    <Panel title={<Trans>Items that were suggested</Trans>}>
      <ul className="rows">
        {suggestions.map((it) => (
          <li key={it.id}>
            <div className="grow">
              <b>
                <bdi>{it.title}</bdi>
              </b>
              <div className="sm mut">
                <bdi>{it.name}</bdi>
              </div>
              {it.reason !== '' && (
                <p className="sm said" dir="auto">
                  {it.reason}
                </p>
              )}
              {it.outcome === null && <Answer meetingId={meetingId} suggestionId={it.id} />}
            </div>
            <Outcome outcome={it.outcome} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type Chosen = 'taken' | 'declined';

function Answer({ meetingId, suggestionId }: { meetingId: string; suggestionId: string }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const close = () => setChosen(null);
  if (chosen) return <AnswerForm {...{ meetingId, suggestionId, chosen, close }} />;
  return (
    <p className="row wrap">
      <button type="button" className="b s" onClick={() => setChosen('taken')}>
        <Trans>Take it up …</Trans>
      </button>
      <button type="button" className="b q s" onClick={() => setChosen('declined')}>
        <Trans>Decline …</Trans>
      </button>
    </p>
  );
}

interface FormProps {
  meetingId: string;
  suggestionId: string;
  chosen: Chosen;
  close: () => void;
}

function AnswerForm({ meetingId, suggestionId, chosen, close }: FormProps) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const [answer, setAnswer] = useState('');
  const isTaken = chosen === 'taken';
  return (
    <SmallForm
      label={isTaken ? t`Take the suggestion up` : t`Decline the suggestion`}
      send={(key) =>
        call(answerSuggestion, { groupId, meetingId, suggestionId, outcome: chosen, answer }, { key })
      }
      done={() => {
        close();
        readAnew();
      }}
      cancel={close}
      ready={isTaken || answer.trim() !== ''}
      button={isTaken ? <Trans>Take it up as the last item</Trans> : <Trans>Decline it</Trans>}
      said={t`The suggestion is answered.`}
    >
      <Line
        label={isTaken ? <Trans>A word to whoever suggested it</Trans> : <Trans>Reason</Trans>}
        value={answer}
        most={500}
        change={setAnswer}
        focused
      />
    </SmallForm>
  );
}

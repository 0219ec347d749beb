import { Trans, useLingui } from '@lingui/react/macro';
import { readSelectionLetters, writeSelectionLetter, type Reply } from '@lib/contracts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { PartyChip } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { View } from '@web/ui/view';
import { useReadSelection } from './read-selection';

type Letter = Reply<typeof readSelectionLetters>['letters'][number];

const kinds: Readonly<Record<Letter['kind'], MessageDescriptor>> = {
  appointment: msg`Letter of appointment`,
  reserve: msg`Letter to a reserve`,
  regret: msg`Letter of regret`,
};

/** The letters to nominees, prepared: the secretariat reads them, and changes what it wants otherwise. */
export function Letters() {
  const { groupId } = useGroup();
  return (
    <Panel title={<Trans>Letters to the nominees</Trans>}>
      <View of={readSelectionLetters} input={{ groupId }}>
        {({ letters }) => (
          <ul className="outcomes">
            {letters.map((it) => (
              <li key={it.nominationId}>
                <OneLetter it={it} />
              </li>
            ))}
          </ul>
        )}
      </View>
    </Panel>
  );
}

function OneLetter({ it }: { it: Letter }) {
  const { i18n } = useLingui();
  const [changing, setChanging] = useState(false);
  return (
    <details>
      <summary>
        <PartyChip code={it.party} /> <b dir="auto">{it.name}</b> · {i18n._(kinds[it.kind])}
      </summary>
      {changing ? (
        <ChangeLetter it={it} close={() => setChanging(false)} />
      ) : (
        <div className="stack-s" lang={it.language} dir="auto">
          <p>
            <b>{it.subject}</b>
          </p>
          <p className="said">{it.body}</p>
          <button type="button" className="b s" lang={i18n.locale} onClick={() => setChanging(true)}>
            <Trans>Change the letter</Trans>
          </button>
        </div>
      )}
    </details>
  );
}

function ChangeLetter({ it, close }: { it: Letter; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [subject, setSubject] = useState(it.subject);
  const [body, setBody] = useState(it.body);
  const input = { groupId, nominationId: it.nominationId, subject, body };
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

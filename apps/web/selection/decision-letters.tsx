import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { readSelectionLetters, sendSelectionLetters, type Reply } from '@lib/contracts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { languageName } from '@web/ui/language-name';
import { Panel } from '@web/ui/panel';
import { PartyChip } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { View } from '@web/ui/view';
import { ChangeLetter, Deliveries, type Letter, SendOne } from './letter-acts';
import { useReadSelection } from './read-selection';

type Read = Reply<typeof readSelectionLetters>;

const kinds: Readonly<Record<Letter['kind'], MessageDescriptor>> = {
  appointment: msg`Letter of appointment`,
  reserve: msg`Letter to a reserve`,
  regret: msg`Letter of regret`,
};

/**
 * The letters to nominees and to whoever nominated them, prepared: the secretariat reads them and changes what it wants
 * otherwise, the head sends them, and what became of each is seen here.
 */
export function Letters() {
  const { groupId } = useGroup();
  return (
    <Panel title={<Trans>Letters to nominees and their Parties</Trans>}>
      <View of={readSelectionLetters} input={{ groupId }}>
        {(read) => <All {...read} />}
      </View>
    </Panel>
  );
}

function All({ letters, may }: Read) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadSelection();
  const [sure, setSure] = useState(false);
  const left = letters.filter(({ sentAt }) => sentAt === null);
  const nominations = [...new Set(left.map(({ nominationId }) => nominationId))];
  return (
    <div className="stack">
      <p className="mut" role="status">
        {letters.length === 0 ? (
          <Trans>No letter is prepared yet.</Trans>
        ) : (
          <Plural
            value={left.length}
            _0="All of them are sent."
            one="# is not sent yet."
            other="# are not sent yet."
          />
        )}
      </p>
      {may.send && !sure && (
        <button type="button" className="b" onClick={() => setSure(true)}>
          <Trans>Send all that are left …</Trans>
        </button>
      )}
      {may.send && sure && (
        <SmallForm
          label={t`Send all that are left`}
          send={(key) => call(sendSelectionLetters, { groupId, nominations }, { key })}
          done={() => {
            setSure(false);
            void readAnew();
          }}
          cancel={() => setSure(false)}
          button={<Trans>Send them</Trans>}
          said={t`The letters are on their way.`}
        >
          <p>
            <Trans>Each letter goes once, as it stands now. It can be neither changed nor called back.</Trans>
          </p>
        </SmallForm>
      )}
      <ul className="outcomes">
        {letters.map((it) => (
          <li key={`${it.nominationId} ${it.addressee} ${it.language}`}>
            <OneLetter it={it} may={may} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneLetter({ it, may }: { it: Letter; may: Read['may'] }) {
  const { i18n } = useLingui();
  const [changing, setChanging] = useState(false);
  const isToParty = it.addressee === 'nominator';
  return (
    <details>
      <summary>
        <PartyChip code={it.party} /> <b dir="auto">{it.name}</b> · {i18n._(kinds[it.kind])}
        {' · '}
        {isToParty ? <Trans>to the focal point</Trans> : <Trans>to the nominee</Trans>}
        {' · '}
        {languageName(it.language, i18n.locale)}
        {it.sentAt && (
          <>
            {' · '}
            <span className="tag line">
              <Trans context="letter">Sent</Trans>
            </span>
          </>
        )}
      </summary>
      {changing ? (
        <ChangeLetter it={it} close={() => setChanging(false)} />
      ) : (
        <div className="stack-s">
          <div className="stack-s" lang={it.language} dir="auto">
            <p>
              <b>{it.subject}</b>
            </p>
            <p className="said">{it.body}</p>
          </div>
          {it.sentAt ? (
            <Deliveries it={it} maySend={may.sendAgain} />
          ) : (
            <div className="row wrap">
              <button type="button" className="b s" onClick={() => setChanging(true)}>
                <Trans>Change the letter</Trans>
              </button>
              {may.send && <SendOne it={it} />}
            </div>
          )}
        </div>
      )}
    </details>
  );
}

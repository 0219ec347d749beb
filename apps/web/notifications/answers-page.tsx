import { Trans, useLingui } from '@lingui/react/macro';
import {
  attachToEnteredResponse,
  downloadResponseFile,
  enterResponse,
  Language,
  listResponses,
  ResponseView,
  type Reply,
} from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PartyField } from '@web/access/party-field';
import { addressed, call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { languages } from '@web/app/language';
import { useZone } from '@web/app/session';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { View } from '@web/ui/view';
import { instantOf } from '@web/ui/wall-time';
import { AnswerFilesField, AnswerStands, useAnswerFiles } from './answer-files';
import { Answers, fromNames } from './answers';
import { NotificationFrame } from './frame';
import { responseNames } from './names';

export type Response = Reply<typeof listResponses>['responses'][number];

/** What was answered to a notification; the secretariat enters what came by letter. */
export default function AnswersPage() {
  const { t, i18n } = useLingui();
  return (
    <NotificationFrame at="answers" title={t`Answers`}>
      {(it, { groupId }) => (
        <div className="stack prose">
          <p className="mut">{i18n._(responseNames[it.responses])}</p>
          <EnterForm notificationId={it.id} />
          <View of={listResponses} input={{ groupId, notificationId: it.id }}>
            {({ responses }) => (
              <Answers
                given={responses}
                fileAt={(responseId, fileId) =>
                  addressed(downloadResponseFile, { groupId, notificationId: it.id, responseId, fileId }).at
                }
              />
            )}
          </View>
        </div>
      )}
    </NotificationFrame>
  );
}

interface Entered {
  from: Response['from'];
  party: string;
  name: string;
  text: string;
  language: Language;
  received: string;
}
const nothing: Entered = { from: 'party', party: '', name: '', text: '', language: 'en', received: '' };

function EnterForm({ notificationId }: { notificationId: string }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const zone = useZone();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [it, set] = useState(nothing);
  const files = useAnswerFiles();
  /** The answer that stands by now, although not all of its files have come. */
  const [entered, setEntered] = useState<string | null>(null);
  const close = (isEntered: boolean) => {
    if (isEntered) set(nothing);
    setEntered(null);
    files.set([]);
    setOpen(false);
  };
  const put = (change: Partial<Entered>) => set((was) => ({ ...was, ...change }));
  const receivedAt = instantOf(it.received, zone);
  const isOfParty = it.from === 'party';
  if (!open)
    return (
      <p>
        <button type="button" className="b" onClick={() => setOpen(true)}>
          <Trans>Enter an answer that came by letter …</Trans>
        </button>
      </p>
    );
  return (
    <Panel title={<Trans>An answer that came by letter</Trans>}>
      <SmallForm
        label={t`An answer that came by letter`}
        send={async (key) => {
          const { from, name, text, language } = it;
          const party = isOfParty ? it.party : null;
          const input = { groupId, notificationId, from, party, name, text, language };
          const said = { ...input, receivedAt: receivedAt ?? new Date() };
          const responseId = entered ?? (await call(enterResponse, said, { key })).responseId;
          setEntered(responseId);
          const readAnew = () => void queries.invalidateQueries({ queryKey: ['responses'] });
          await files
            .send(attachToEnteredResponse, (one) => ({ groupId, notificationId, responseId, ...one }))
            .finally(readAnew);
        }}
        done={() => close(true)}
        cancel={() => close(entered !== null)}
        ready={receivedAt !== null && [it.name, it.text].every((one) => one.trim() !== '') && files.areReady}
        button={<Trans>Enter it</Trans>}
        said={t`The answer is entered.`}
      >
        <label className="f">
          <span>
            <Trans>From</Trans>
          </span>
          <select
            className="in-t"
            value={it.from}
            onChange={({ target }) => put({ from: ResponseView.shape.from.parse(target.value) })}
          >
            {ResponseView.shape.from.options.map((one) => (
              <option key={one} value={one}>
                {i18n._(fromNames[one])}
              </option>
            ))}
          </select>
        </label>
        {isOfParty && <PartyField value={it.party} change={(party) => put({ party })} />}
        <Line label={<Trans>Name</Trans>} value={it.name} most={200} change={(name) => put({ name })} />
        <Field
          label={<Trans>What it says</Trans>}
          value={it.text}
          most={20_000}
          rows={6}
          change={(text) => put({ text })}
        />
        <div className="two">
          <label className="f">
            <span>
              <Trans>Language</Trans>
            </span>
            <select
              className="in-t"
              value={it.language}
              onChange={({ target }) => put({ language: Language.parse(target.value) })}
            >
              {languages.map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="f">
            <span>
              <Trans>When it came</Trans>
            </span>
            <input
              className="in-t"
              type="datetime-local"
              dir="ltr"
              value={it.received}
              onChange={({ target }) => put({ received: target.value.slice(0, 16) })}
            />
          </label>
        </div>
        {entered !== null && <AnswerStands />}
        <AnswerFilesField files={files} />
      </SmallForm>
    </Panel>
  );
}

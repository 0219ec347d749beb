import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Note } from '@web/ui/note';
import { ActsPanel } from './acts-panel';
import { AttachmentsPanel } from './attachments-panel';
import { FieldsForm, useFields } from './fields-form';
import { FollowPanel } from './follow-panel';
import { NotificationFrame } from './frame';
import { HistoryPanel } from './history-panel';
import { LanguagesPanel } from './languages-panel';
import type { Notification } from './names';
import { ReadOnly } from './read-only';
import { TextsPanel } from './texts-panel';
import { useSource } from './use-texts';

/** One notification at the desk: written while it is a draft, read and acted on afterwards. */
export default function EditorPage() {
  const { t } = useLingui();
  return (
    <NotificationFrame at="text" title={t`Notification`}>
      {(it) => (it.objections.edit === null ? <Draft it={it} /> : <Standing it={it} />)}
    </NotificationFrame>
  );
}

function Draft({ it }: { it: Notification }) {
  const { t } = useLingui();
  const fields = useFields(it);
  const source = useSource(it);
  const [isTranslating, touch] = useState(false);
  const isUnsaved = fields.isTouched || source.isTouched || isTranslating;
  return (
    <div className="g2">
      <div className="stack">
        {it.returned !== '' && <Returned reason={it.returned} />}
        <FieldsForm kind={it.kind} edited={fields} />
        <TextsPanel notification={it} source={source} touch={touch} />
        <AttachmentsPanel it={it} />
      </div>
      <aside className="stack" aria-label={t`What may be done`}>
        <ActsPanel it={it} isUnsaved={isUnsaved} />
        <LanguagesPanel it={it} />
        <HistoryPanel it={it} />
      </aside>
    </div>
  );
}

function Returned({ reason }: { reason: string }) {
  return (
    <Note>
      <p>
        <b>
          <Trans>This came back from clearance.</Trans>
        </b>
      </p>
      <p dir="auto" className="said">
        {reason}
      </p>
    </Note>
  );
}

function Standing({ it }: { it: Notification }) {
  const { t } = useLingui();
  return (
    <div className="g2">
      <ReadOnly it={it} />
      <aside className="stack" aria-label={t`What may be done`}>
        <ActsPanel it={it} isUnsaved={false} />
        <FollowPanel it={it} />
        <LanguagesPanel it={it} />
        <HistoryPanel it={it} />
      </aside>
    </div>
  );
}

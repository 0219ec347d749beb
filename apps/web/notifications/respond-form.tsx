import { Trans, useLingui } from '@lingui/react/macro';
import { attachToResponse, Language, respond } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useRoles } from '@web/app/session';
import { useKeptForm } from '@web/kept/form';
import { Field } from '@web/ui/field';
import { useNow } from '@web/ui/now';
import { Note } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { AnswerFilesField, AnswerStands, useAnswerFiles } from './answer-files';
import type { Issued } from './names';

/** Answers a notification that asks for it: focal points of Parties, and observers. */
export function RespondForm({ it }: { it: Issued }) {
  const { t, i18n } = useLingui();
  const roles = useRoles(it.groupId);
  const queries = useQueryClient();
  const { value: text, change, settle } = useKeptForm(`response/${it.id}`, '');
  const [state, setState] = useState<'closed' | 'open' | 'sent'>('closed');
  const files = useAnswerFiles();
  /** The answer that stands by now, although not all of its files have come. */
  const [given, setGiven] = useState<string | null>(null);
  const close = (as: 'closed' | 'sent') => {
    files.set([]);
    setGiven(null);
    setState(as);
    if (as === 'closed') return;
    change('');
    settle();
  };
  const isOpen = it.closesAt === null || it.closesAt.getTime() > useNow().getTime();
  const speaks = roles.some((role) => role === 'focalPoint' || role === 'observer');
  if (!isOpen || !speaks) return null;
  return (
    <Panel title={<Trans>Your answer</Trans>}>
      {state === 'sent' && (
        <Note tone="ok">
          <p>
            <Trans>Your answer has been received.</Trans>
          </p>
        </Note>
      )}
      {state === 'open' ? (
        <SmallForm
          label={t`Your answer`}
          send={async (key) => {
            const language = Language.safeParse(i18n.locale).data ?? it.language;
            const at = { groupId: it.groupId, notificationId: it.id };
            const responseId = given ?? (await call(respond, { ...at, text, language }, { key })).responseId;
            setGiven(responseId);
            const readAnew = () => void queries.invalidateQueries({ queryKey: ['issued-notification'] });
            await files.send(attachToResponse, (one) => ({ ...at, responseId, ...one })).finally(readAnew);
          }}
          done={() => close('sent')}
          cancel={() => close(given === null ? 'closed' : 'sent')}
          keeps
          ready={text.trim() !== '' && files.areReady}
          button={<Trans>Send the answer</Trans>}
          said={t`Your answer has been received.`}
        >
          {given === null ? (
            <Field
              label={<Trans>What you answer</Trans>}
              value={text}
              change={change}
              most={20_000}
              rows={8}
              focused
            />
          ) : (
            <AnswerStands />
          )}
          <AnswerFilesField files={files} />
        </SmallForm>
      ) : (
        <button type="button" className="b p" onClick={() => setState('open')}>
          <Trans>Answer …</Trans>
        </button>
      )}
    </Panel>
  );
}

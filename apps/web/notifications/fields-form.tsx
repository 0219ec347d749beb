import { Trans, useLingui } from '@lingui/react/macro';
import { editNotification, NotificationFields, type NotificationKind, Responses } from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Fault } from '@web/ui/fault';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { ActionByField } from './action-by-field';
import { FieldsChanged } from './fields-changed';
import { type Fields, responseNames, type Notification } from './names';
import { RecipientsField } from './recipients-field';
import { SaveBar } from './save-bar';
import { useEdited, type Edited } from './use-edited';
import { WindowNote } from './window-note';

export const fieldsOf = (it: Notification): Fields => ({
  reference: it.reference,
  signatory: it.signatory,
  recipients: it.recipients,
  themes: it.themes.join(', '),
  actionBy: it.actionBy?.toISOString() ?? null,
  zone: it.zone,
  responses: it.responses,
});

/** Lines as they would be sent: empty ones are dropped. */
const tidy = (fields: Fields) => ({
  ...fields,
  themes: fields.themes
    .split(',')
    .map((it) => it.trim())
    .filter(Boolean),
  actionBy: fields.actionBy === null ? null : new Date(fields.actionBy),
});

/** The fields under one's hands. */
export function useFields(notification: Notification): Edited<Fields> {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const { id: notificationId } = notification;
  return useEdited({
    name: 'fields',
    notification,
    part: fieldsOf,
    send: (value, etag) => call(editNotification, { groupId, notificationId, ...tidy(value) }, { etag }),
    said: t`Saved.`,
  });
}

/** What is said about a notification beside its texts: who gets it, by when it asks for something, who signs. */
export function FieldsForm({ kind, edited }: { kind: NotificationKind; edited: Edited<Fields> }) {
  const { t, i18n } = useLingui();
  const { value, change, theirs, save, fault } = edited;
  const put = (it: Partial<Fields>) => change({ ...value, ...it });
  const most = NotificationFields.shape;
  return (
    <Panel title={<Trans>Particulars</Trans>}>
      <form
        className="stack"
        aria-label={t`Particulars`}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {fault !== null && <Fault error={fault} />}
        {theirs && <FieldsChanged mine={value} theirs={theirs} edited={edited} />}
        <RecipientsField value={value.recipients} change={(recipients) => put({ recipients })} />
        <ActionByField
          at={value.actionBy}
          zone={value.zone}
          change={(actionBy, zone) => put({ actionBy, zone })}
        />
        {value.actionBy !== null && <WindowNote kind={kind} at={value.actionBy} zone={value.zone ?? 'UTC'} />}
        <div className="two">
          <Line
            label={<Trans>Reference</Trans>}
            value={value.reference}
            most={60}
            change={(reference) => put({ reference })}
          />
          <Line
            label={<Trans>Themes, separated by commas</Trans>}
            value={value.themes}
            most={800}
            change={(themes) => put({ themes })}
          />
        </div>
        <Line
          label={<Trans>Signed by: name and title</Trans>}
          value={value.signatory}
          most={300}
          change={(signatory) => put({ signatory })}
        />
        <label className="f">
          <span>
            <Trans>Answers</Trans>
          </span>
          <select
            className="in-t"
            value={value.responses}
            onChange={({ target }) => put({ responses: most.responses.parse(target.value) })}
          >
            {Responses.options.map((it) => (
              <option key={it} value={it}>
                {i18n._(responseNames[it])}
              </option>
            ))}
          </select>
        </label>
        <SaveBar edited={edited} />
      </form>
    </Panel>
  );
}

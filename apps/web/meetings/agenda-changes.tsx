import { Trans, useLingui } from '@lingui/react/macro';
import type { AgendaChange } from '@lib/contracts';
import { changedFields, changeKinds } from './agenda-words';

/** What a revision has changed, item by item. */
export function AgendaChanges({ changes }: { changes: readonly AgendaChange[] }) {
  const { i18n } = useLingui();
  if (changes.length === 0) return null;
  return (
    <div className="note info">
      <div className="grow">
        <p>
          <b>
            <Trans>What has changed</Trans>
          </b>
        </p>
        <ul className="points sm">
          {changes.map(({ id, number, title, kind, what, lateDocuments }) => (
            <li key={id}>
              <b>{i18n._(changeKinds[kind])}:</b> <bdi dir="ltr">{number}</bdi>. <bdi>{title}</bdi>
              {what.length > 0 && <> ({what.map((it) => i18n._(changedFields[it])).join(' · ')})</>}
              {lateDocuments && (
                <>
                  {' '}
                  <Trans>
                    Its documents came less than seven days before the meeting: on request it is adjourned.
                  </Trans>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

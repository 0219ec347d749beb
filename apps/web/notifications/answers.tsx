import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { listResponses, Reply } from '@lib/contracts';
import { Empty } from '@web/ui/note';
import { PartyChip, PartyName } from '@web/ui/party';
import { When } from '@web/ui/when';
import { FileLink } from './letter-files';

type Response = Reply<typeof listResponses>['responses'][number];

export const fromNames: Record<Response['from'], MessageDescriptor> = {
  party: msg`Party`,
  'non-party': msg`State that is not a Party`,
  observer: msg`Observer`,
};

/** Answers to a notification, in the order in which they came. */
export function Answers({
  given,
  fileAt,
}: {
  given: readonly Response[];
  /** Where a file of an answer is fetched by whoever reads this. */
  fileAt: (responseId: string, fileId: string) => string;
}) {
  const { i18n } = useLingui();
  if (given.length === 0) return <Empty title={<Trans>No answer has come yet</Trans>} />;
  return (
    <ul className="stack">
      {given.map((it) => (
        <li key={it.id} className="panel pad stack-s">
          <p className="row wrap">
            {it.party !== null && <PartyChip code={it.party} />}
            <b>{it.party === null ? <bdi>{it.name}</bdi> : <PartyName code={it.party} />}</b>
            <span className="tag line">{i18n._(fromNames[it.from])}</span>
            {it.onBehalf && (
              <span className="tag line">
                <Trans>Came by letter</Trans>
              </span>
            )}
            <span className="sm mut">
              <When at={it.receivedAt} as="day" />
            </span>
          </p>
          <p className="said" lang={it.language} dir="auto">
            {it.text}
          </p>
          {it.files.length > 0 && (
            <ul>
              {it.files.map((file) => (
                <li key={file.id}>
                  <FileLink file={{ ...file, href: fileAt(it.id, file.id) }} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

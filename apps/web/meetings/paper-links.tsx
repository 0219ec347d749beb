import { Trans, useLingui } from '@lingui/react/macro';
import type { downloadAgenda, downloadMeetingReport } from '@lib/contracts';
import { addressed } from '@web/app/api';

interface Props {
  of: typeof downloadAgenda | typeof downloadMeetingReport;
  input: { groupId: string; meetingId: string };
  /** What else tells which paper is meant. */
  which?: Readonly<Record<string, string>>;
}

/** A paper as files, in one's own language. */
export function PaperLinks({ of, input, which = {} }: Props) {
  const { i18n } = useLingui();
  const addressAs = (as: 'pdf' | 'docx'): string =>
    `${addressed(of, input).at}?${new URLSearchParams({ as, in: i18n.locale, ...which }).toString()}`;
  return (
    <>
      <a href={addressAs('pdf')} download>
        <Trans>PDF</Trans>
      </a>
      <a href={addressAs('docx')} download>
        <Trans>Word</Trans>
      </a>
    </>
  );
}

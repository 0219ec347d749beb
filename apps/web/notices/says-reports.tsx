import { Trans } from '@lingui/react/macro';
import type { meetingReportEntries } from '@lib/contracts';
import { When } from '@web/ui/when';
import type { Says } from './said';

const Title = ({ children }: { children: string }) => <bdi>{children}</bdi>;

const wrote: Says<'report.drafted' | 'report.edited' | 'report.rewritten'> = ({ who, it: { title } }) => (
  <Trans>
    <b>{who}</b> wrote on the report of <Title>{title}</Title>
  </Trans>
);

export const reportSays: { [T in keyof typeof meetingReportEntries]: Says<T> } = {
  'report.drafted': wrote,
  'report.edited': wrote,
  'report.circulated': ({ who, it: { title, correctionsUntil } }) => (
    <Trans>
      <b>{who}</b> circulated the report of <Title>{title}</Title> for corrections until{' '}
      <When at={correctionsUntil} />
    </Trans>
  ),
  'report.rewritten': wrote,
  'report-correction.proposed': ({ who, it: { title, number } }) => (
    <Trans>
      <b>{who}</b> asked for a correction of paragraph {number} of the report of <Title>{title}</Title>
    </Trans>
  ),
  'report-correction.answered': ({ who, it: { title, number } }) => (
    <Trans>
      <b>{who}</b> answered a correction of paragraph {number} of the report of <Title>{title}</Title>
    </Trans>
  ),
  'report.adopted': ({ who, it: { title, bySilence } }) =>
    bySilence ? (
      <Trans>
        The report of <Title>{title}</Title> was adopted by silence
      </Trans>
    ) : (
      <Trans>
        <b>{who}</b> adopted the report of <Title>{title}</Title>
      </Trans>
    ),
  'decision.absence-stated': ({ who, it: { title, number } }) => (
    <Trans>
      <b>{who}</b> stated that they were absent when decision {number} of <Title>{title}</Title> was recorded
    </Trans>
  ),
  'report.corrigendum-issued': ({ who, it: { title, k, number } }) => (
    <Trans>
      <b>{who}</b> put paragraph {number} of the report of <Title>{title}</Title> right by Corr.{k}
    </Trans>
  ),
};

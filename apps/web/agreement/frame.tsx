import '@web/styles/agreement.css';
import { Trans } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import {
  readCirculation,
  readDraft,
  readRoster,
  readVersion,
  type Circulation,
  type DraftHead,
  type FrozenParagraph,
} from '@lib/contracts';
import { MembersOnly, type Inside } from '@web/advice/members-only';
import { peopleOf } from '@web/advice/people';
import { RunningHead } from '@web/app/running-head';
import { useView } from '@web/app/query';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';

/** What the pages of a procedure share: the procedure, the text under it, and the people of the group. */
export interface Agreement {
  here: Inside;
  circulation: Circulation;
  draft: DraftHead;
  /** The paragraphs of exactly the text in circulation. */
  paragraphs: readonly FrozenParagraph[];
  /** The address of the draft's pages. */
  base: string;
  nameOf: (personId: string) => string;
  /** Where the members are: for whom an hour is early or late. */
  zones: readonly string[];
}

interface Props {
  title: string;
  draftId: string;
  children: (it: Agreement) => ReactNode;
}

/** The procedure on a draft that is under way, or was last decided. */
export function AgreementFrame({ title, draftId, children }: Props) {
  return (
    <MembersOnly>
      {(here) => (
        <Page title={title}>
          <View heads of={readDraft} input={{ groupId: here.groupId, draftId }}>
            {({ draft }) =>
              draft.circulationId === null ? (
                <NoneYet here={here} draft={draft} />
              ) : (
                <Under here={here} draft={draft} circulationId={draft.circulationId}>
                  {children}
                </Under>
              )
            }
          </View>
        </Page>
      )}
    </MembersOnly>
  );
}

function NoneYet({ here, draft }: { here: Inside; draft: DraftHead }) {
  return (
    <>
      <h1 lang={draft.language} dir="auto">
        {draft.title}
      </h1>
      <Empty title={<Trans>No procedure has been opened on this text yet</Trans>}>
        <p>
          <Trans>You are told when the Chair circulates it for agreement.</Trans>
        </p>
        <p>
          <Link href={`${here.base}/advice/${draft.id}`}>
            <Trans>Read the text as it stands</Trans>
          </Link>
        </p>
      </Empty>
    </>
  );
}

interface UnderProps {
  here: Inside;
  draft: DraftHead;
  circulationId: string;
  children: Props['children'];
}

function Under({ here, draft, circulationId, children }: UnderProps) {
  const { groupId } = here;
  const roster = useView(readRoster, { groupId }).data;
  const people = useMemo(() => peopleOf(roster), [roster]);
  const zones = useMemo(() => zonesOf(roster?.members ?? []), [roster]);
  const base = `${here.base}/advice/${draft.id}`;
  return (
    <View heads of={readCirculation} input={{ groupId, circulationId }}>
      {(circulation) => {
        const text = circulation.bundle.find((it) => it.draftId === draft.id);
        const n = text?.n ?? draft.current?.n ?? 1;
        return (
          <View heads of={readVersion} input={{ groupId, draftId: draft.id, n }}>
            {({ version, paragraphs }) => (
              <>
                <RunningHead symbol={version.symbol} />
                {children({
                  here,
                  circulation,
                  draft,
                  paragraphs,
                  base,
                  zones,
                  nameOf: (id) => people.get(id)?.name ?? '',
                })}
              </>
            )}
          </View>
        );
      }}
    </View>
  );
}

const zonesOf = (members: readonly { status: string; timeZone: string }[]): string[] =>
  members.filter(({ status }) => status === 'active').map(({ timeZone }) => timeZone);

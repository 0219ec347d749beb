import '@web/styles/advice.css';
import '@web/styles/sending.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'wouter';
import { readDraft, readVersion } from '@lib/contracts';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { MembersOnly } from './members-only';
import { ReviewBody } from './review-body';

/** The text and its comments side by side: read, comment, suggest, answer. */
export default function ReviewPage() {
  const { draftId } = useParams<{ draftId: string }>();
  return <ReviewOf draftId={draftId} n={null} />;
}

/** @param n the version to show; null is the current one */
export function ReviewOf({ draftId, n }: { draftId: string; n: number | null }) {
  const { t } = useLingui();
  return (
    <MembersOnly>
      {(here) => {
        const { groupId } = here;
        const of = { groupId, draftId };
        return (
          <Page title={t`Advice`} bare>
            <View of={readDraft} input={of}>
              {({ draft }) => {
                const shown = n ?? draft.current?.n;
                if (shown === undefined) return <NotIssued />;
                return (
                  <View of={readVersion} input={{ ...of, n: shown }}>
                    {({ version, paragraphs }) => (
                      <ReviewBody
                        key={draft.id}
                        here={here}
                        draft={draft}
                        version={version}
                        paragraphs={paragraphs}
                      />
                    )}
                  </View>
                );
              }}
            </View>
          </Page>
        );
      }}
    </MembersOnly>
  );
}

function NotIssued() {
  return (
    <div className="wrap">
      <h1>
        <Trans>Draft advice</Trans>
      </h1>
      <Empty title={<Trans>This draft has not been issued yet</Trans>}>
        <Trans>You are told when its first version is.</Trans>
      </Empty>
    </div>
  );
}

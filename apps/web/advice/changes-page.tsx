import '@web/styles/advice.css';
import '@web/styles/changes.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearchParams } from 'wouter';
import { compareVersions, listVersions, readDraft, type DraftHead, type VersionHead } from '@lib/contracts';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { ChangedParagraphs } from './changed-paragraphs';
import { DraftTabs } from './draft-tabs';
import { MembersOnly, type Inside } from './members-only';
import { SidesChooser } from './sides-chooser';
import { sidesIn, type Sides } from './sides';

/** What changed between two versions of a text, in words: what was taken out and what was put in. */
export default function ChangesPage() {
  const { t } = useLingui();
  const { draftId } = useParams<{ draftId: string }>();
  return (
    <MembersOnly>
      {(here) => {
        const of = { groupId: here.groupId, draftId };
        const base = `${here.base}/advice/${draftId}`;
        return (
          <Page title={t`Changes`} bare>
            <div className="tool">
              <div className="in">
                <DraftTabs base={base} at="changes" />
              </div>
            </div>
            <div className="wrap pg">
              <View heads of={readDraft} input={of}>
                {({ draft }) => (
                  <View heads of={listVersions} input={of}>
                    {({ versions }) => <Changes here={here} base={base} draft={draft} versions={versions} />}
                  </View>
                )}
              </View>
            </div>
          </Page>
        );
      }}
    </MembersOnly>
  );
}

interface Props {
  here: Inside;
  base: string;
  draft: DraftHead;
  versions: readonly VersionHead[];
}

function Changes({ here, base, draft, versions }: Props) {
  const [search, setSearch] = useSearchParams();
  const sides = sidesIn(search, versions, here.desk);
  const choose = ({ from, to }: Sides) =>
    setSearch({ from: String(from), to: String(to) }, { replace: true });
  return (
    <div className="stack-l">
      <div>
        <h1>
          <Trans>What changed</Trans>
        </h1>
        <p className="mut" lang={draft.language} dir="auto">
          {draft.title}
        </p>
      </div>
      {sides ? (
        <>
          <SidesChooser sides={sides} versions={versions} desk={here.desk} choose={choose} />
          <Comparison groupId={here.groupId} draft={draft} base={base} sides={sides} />
        </>
      ) : (
        <Empty title={<Trans>There is one version so far</Trans>}>
          <Trans>What changes is shown here as soon as there is another.</Trans>
        </Empty>
      )}
    </div>
  );
}

interface ComparisonProps {
  groupId: string;
  draft: DraftHead;
  base: string;
  sides: Sides;
}

function Comparison({ groupId, draft, base, sides }: ComparisonProps) {
  return (
    <View of={compareVersions} input={{ groupId, draftId: draft.id, ...sides }}>
      {({ changes }) => {
        const count = changes.length;
        return (
          <section className="panel" aria-labelledby="changed">
            <header>
              <h2 id="changed">
                <Plural
                  value={count}
                  _0="No paragraph differs"
                  one="# paragraph differs"
                  other="# paragraphs differ"
                />
              </h2>
              <span className="sm mut">
                <del>
                  <Trans>taken out</Trans>
                </del>{' '}
                <ins>
                  <Trans>put in</Trans>
                </ins>
              </span>
            </header>
            <ChangedParagraphs changes={changes} language={draft.language} base={base} />
          </section>
        );
      }}
    </View>
  );
}

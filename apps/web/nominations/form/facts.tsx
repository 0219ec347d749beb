import '@web/styles/facts.css';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FileView, NominationFile, NominationForm } from '@lib/contracts';
import { seatGroupNames } from '@web/groups/names';
import { dateOf } from '@web/ui/instant';
import type { ReactNode } from 'react';
import { genderNames, levelNames, nominatorRoleNames } from '../words/names';
import { languageName } from './languages';
import { PartTitle } from './part-title';
import { sizeOf } from '@web/ui/size-of';

interface Props {
  form: NominationForm;
  files: readonly FileView[];
  fetchFile: (kind: NominationFile) => ReactNode;
}

function Row({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const Words = ({ text }: { text: string }) =>
  text === '' ? <span className="mut3">–</span> : <bdi className="words">{text}</bdi>;

/** Everything that a nomination says, to be read. */
export function NominationFacts(props: Props) {
  return (
    <div className="stack-l facts">
      <LetterFacts {...props} />
      <NomineeFacts {...props} />
      <ExpertiseFacts {...props} />
    </div>
  );
}

function FileFact({ kind, files, fetchFile }: Omit<Props, 'form'> & { kind: NominationFile }) {
  const { i18n } = useLingui();
  const held = files.find((it) => it.kind === kind);
  if (!held)
    return (
      <span className="tag warn">
        <Trans>Missing</Trans>
      </span>
    );
  return (
    <>
      <bdi>{held.name}</bdi> <span className="sm mut">{sizeOf(held.size, i18n.locale)}</span>{' '}
      {fetchFile(kind)}
    </>
  );
}

function LetterFacts({ form: { nominator, letterDate }, files, fetchFile }: Props) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="facts-letter">
      <h3 id="facts-letter">
        <PartTitle name="letter" />
      </h3>
      <dl>
        <Row name={<Trans>Letter</Trans>}>
          <FileFact kind="letter" files={files} fetchFile={fetchFile} />
        </Row>
        <Row name={<Trans>Date</Trans>}>
          {letterDate === null ? (
            <Words text="" />
          ) : (
            dateOf(new Date(`${letterDate}T12:00:00Z`), i18n.locale, 'UTC', new Date(0))
          )}
        </Row>
        <Row name={<Trans>Signed by</Trans>}>
          <Words text={nominator.name} />
          <span className="block sm mut">
            <bdi>{nominator.title}</bdi>
            {nominator.role && <> · {i18n._(nominatorRoleNames[nominator.role])}</>}
          </span>
        </Row>
        {nominator.email !== '' && (
          <Row name={<Trans>Receipt goes to</Trans>}>
            <bdi dir="ltr">{nominator.email}</bdi>
          </Row>
        )}
      </dl>
    </section>
  );
}

function NomineeFacts({ form: { nominee }, files, fetchFile }: Props) {
  const { i18n } = useLingui();
  // The Bureau is not told how somebody is reached.
  const hasContact = nominee.email !== '' || nominee.phone !== '';
  return (
    <section aria-labelledby="facts-nominee">
      <h3 id="facts-nominee">
        <PartTitle name="nominee" />
      </h3>
      <dl>
        <Row name={<Trans>Name</Trans>}>
          <Words text={nominee.name} />
        </Row>
        <Row name={<Trans context="work">Position</Trans>}>
          <Words text={[nominee.title, nominee.organization].filter(Boolean).join(', ')} />
        </Row>
        {hasContact && (
          <Row name={<Trans>Reached at</Trans>}>
            <bdi dir="ltr" className="words">
              {nominee.email}
            </bdi>
            {nominee.phone !== '' && (
              <bdi dir="ltr" className="block">
                {nominee.phone}
              </bdi>
            )}
          </Row>
        )}
        <Row name={<Trans>CV</Trans>}>
          <FileFact kind="cv" files={files} fetchFile={fetchFile} />
        </Row>
        <Row name={<Trans>Languages</Trans>}>
          <Words text={nominee.languages.map((it) => languageName(it, i18n.locale)).join(', ')} />
        </Row>
        <Row name={<Trans>Time zone</Trans>}>
          <Words text={nominee.timeZone.replaceAll('_', ' ')} />
        </Row>
        <Row name={<Trans>Gender</Trans>}>
          {nominee.gender ? i18n._(genderNames[nominee.gender]) : <Trans>Not said</Trans>}
        </Row>
        <Row name={<Trans>Funded travel</Trans>}>
          {nominee.fundingEligible === null ? (
            <Trans>Not said</Trans>
          ) : nominee.fundingEligible ? (
            <Trans>Yes</Trans>
          ) : (
            <Trans>No</Trans>
          )}
        </Row>
      </dl>
    </section>
  );
}

function ExpertiseFacts({ form: { expertise, seatGroup } }: Props) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="facts-expertise">
      <h3 id="facts-expertise">
        <PartTitle name="expertise" />
      </h3>
      <dl>
        <Row name={<Trans>Seat group</Trans>}>
          {seatGroup ? i18n._(seatGroupNames[seatGroup]) : <Words text="" />}
        </Row>
        {expertise.map(({ convention, level, evidence }) => (
          <Row key={convention} name={<bdi>{convention}</bdi>}>
            {i18n._(levelNames[level])}
            <span className="block sm mut" dir="auto">
              {evidence}
            </span>
          </Row>
        ))}
        {expertise.length === 0 && (
          <Row name={<Trans>Expertise</Trans>}>
            <Words text="" />
          </Row>
        )}
      </dl>
    </section>
  );
}

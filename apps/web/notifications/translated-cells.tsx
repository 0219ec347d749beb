import { Trans, useLingui } from '@lingui/react/macro';
import { useOwnId } from '@web/app/own-id';
import { Icon } from '@web/ui/icon';
import { GrowingField } from './growing-field';
import { LanguageName } from './language-name';
import type { Notification, Paragraph } from './names';
import { translated, untranslated } from './text-edits';
import type { Translating } from './text-edits';

/** The subject in the other language; marked where the source has another by now. */
export function TranslatedSubject({
  notification: { subjectHash },
  translation: { value, change, language },
}: {
  notification: Notification;
  translation: Translating;
}) {
  const isStale = value.subject !== '' && value.subjectOf !== subjectHash;
  return (
    <>
      <label className="f">
        <span>
          <Trans>
            Subject, <LanguageName code={language} />
          </Trans>
        </span>
        <GrowingField
          value={value.subject}
          lang={language}
          most={200}
          change={(it) => change({ ...value, subject: it.replaceAll('\n', ' '), subjectOf: subjectHash })}
        />
      </label>
      {isStale && <Stale fits={() => change({ ...value, subjectOf: subjectHash })} />}
    </>
  );
}

/** The source says something else by now: either the translation is changed, or whoever reads it says that it fits. */
function Stale({ fits }: { fits: () => void }) {
  return (
    <p className="row wrap sm stale">
      <span className="tag warn">
        <Icon name="warning" />
        <Trans>The source has changed since</Trans>
      </span>
      <button type="button" className="lnk" onClick={fits}>
        <Trans>It still fits</Trans>
      </button>
    </p>
  );
}

interface Props {
  translation: Translating;
  /** The paragraph of the source as it is saved; none while it is new. */
  of: Paragraph | undefined;
  /** How it reads on the page at this moment. */
  now: string;
  n: number;
}

export function TranslatedCell({ translation, of, now, n }: Props) {
  const { t } = useLingui();
  const id = useOwnId();
  const { value, change, language } = translation;
  if (!of)
    return (
      <p className="sm mut">
        <Trans>This paragraph is new. Save the text, then translate it.</Trans>
      </p>
    );
  const mine = value.paragraphs.find((it) => it.id === of.id);
  const isStale = mine !== undefined && mine.text !== '' && mine.of !== of.hash;
  return (
    <div className={`para-edit is-${of.kind}`}>
      <GrowingField
        label={t`Translation of paragraph ${n}`}
        {...(isStale && { describedBy: id })}
        value={mine?.text ?? ''}
        lang={language}
        most={4_000}
        change={(words) => change(translated(value, of, words))}
      />
      <div id={id}>
        {isStale && <Stale fits={() => change(translated(value, of, mine.text))} />}
        {(mine?.text ?? '') === '' && (
          <span className="tag line">
            <Trans>Not translated</Trans>
          </span>
        )}
        {now !== of.text && (
          <p className="xs mut">
            <Trans>You have changed the paragraph beside it. Save that first.</Trans>
          </p>
        )}
      </div>
    </div>
  );
}

/** Translated paragraphs that the source no longer has: nothing goes unless somebody takes it away. */
export function LostCells({
  translation: { value, change, language },
  source,
}: {
  translation: Translating;
  source: readonly Paragraph[];
}) {
  const lost = value.paragraphs.filter((it) => source.every(({ id }) => id !== it.id));
  return (
    <div className="stack-s">
      {lost.map((it) => (
        <div key={it.id} className="stack-s">
          <p className="sug" lang={language} dir="auto">
            {it.text}
          </p>
          <p className="row wrap sm">
            <span className="tag warn">
              <Icon name="warning" />
              <Trans>The source no longer has this paragraph</Trans>
            </span>
            <button type="button" className="lnk" onClick={() => change(untranslated(value, it.id))}>
              <Trans>Remove it here too</Trans>
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}

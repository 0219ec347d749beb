import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@lib/contracts';
import type { ReactNode } from 'react';
import { Fault } from '@web/ui/fault';
import { LanguageName, nameOfLanguage } from './language-name';
import type { Notification } from './names';
import { RemoveText } from './remove-text';
import { SaveBar } from './save-bar';
import { SourceCell, SourceEnd, SubjectCell } from './source-cells';
import { TextChanged } from './text-changed';
import { textIn, type SourceText, type TranslatedText, type Translating } from './text-edits';
import { LostCells, TranslatedCell, TranslatedSubject } from './translated-cells';
import type { Edited } from './use-edited';

interface ColumnsProps {
  notification: Notification;
  source: Edited<SourceText>;
  translation: Translating | null;
}

/** Row by row: a paragraph, and what it is called in the other language. */
export function TextColumns({ notification, source, translation }: ColumnsProps) {
  const { language } = notification;
  const saved = textIn(notification, language)?.paragraphs ?? [];
  const { paragraphs } = source.value;
  return (
    <div className="stack">
      <Trouble of={source} />
      {translation && <Trouble of={translation} />}
      <div className={translation ? 'texts pair' : 'texts'}>
        <Row
          source={<SubjectCell source={source} language={language} />}
          translation={
            translation && <TranslatedSubject notification={notification} translation={translation} />
          }
        />
        {paragraphs.map((it, i) => (
          <Row
            key={it.id}
            source={<SourceCell {...{ source, language }} paragraph={it} at={i} />}
            translation={
              translation && (
                <TranslatedCell
                  translation={translation}
                  of={saved.find(({ id }) => id === it.id)}
                  now={it.text}
                  n={i + 1}
                />
              )
            }
          />
        ))}
        <Row
          source={<SourceEnd source={source} />}
          translation={translation && <LostCells translation={translation} source={saved} />}
        />
        <Row
          source={<Save of={source} language={language} />}
          translation={
            translation && (
              <>
                <Save of={translation} language={translation.language} />
                {textIn(notification, translation.language) && (
                  <RemoveText notification={notification} translation={translation} />
                )}
              </>
            )
          }
        />
      </div>
    </div>
  );
}

/** Why it was not saved, or what somebody else has saved meanwhile. */
function Trouble<T extends SourceText | TranslatedText>({ of }: { of: Edited<T> }) {
  return (
    <>
      {of.fault !== null && <Fault error={of.fault} />}
      {of.theirs && <TextChanged mine={of.value} theirs={of.theirs} edited={of} />}
    </>
  );
}

function Row({ source, translation }: { source: ReactNode; translation: ReactNode }) {
  return (
    <div className="trow">
      <div>{source}</div>
      {translation && <div>{translation}</div>}
    </div>
  );
}

function Save<T>({ of, language }: { of: Edited<T>; language: Language }) {
  const { t } = useLingui();
  const name = nameOfLanguage(language);
  return (
    <form
      aria-label={t`Save: ${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        of.save();
      }}
    >
      <SaveBar edited={of}>
        <Trans>
          Save: <LanguageName code={language} />
        </Trans>
      </SaveBar>
    </form>
  );
}

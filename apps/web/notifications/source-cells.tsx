import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Language } from '@lib/contracts';
import { useEffect, useRef } from 'react';
import { Icon, type IconName } from '@web/ui/icon';
import { LanguageName } from './language-name';
import { GrowingField } from './growing-field';
import { added, moved, turned, typed, without } from './text-edits';
import type { ParagraphKind, SourceParagraph, SourceText } from './text-edits';
import type { Edited } from './use-edited';

export const paragraphKinds: Record<ParagraphKind, MessageDescriptor> = {
  paragraph: msg`Paragraph`,
  heading: msg`Heading`,
  item: msg`Item of a list`,
};

interface Props {
  source: Edited<SourceText>;
  language: Language;
}

export function SubjectCell({ source: { value, change }, language }: Props) {
  return (
    <label className="f">
      <span>
        <Trans>
          Subject, <LanguageName code={language} /> (the text that the others translate)
        </Trans>
      </span>
      <GrowingField
        value={value.subject}
        lang={language}
        most={200}
        change={(it) => change({ ...value, subject: it.replaceAll('\n', ' ') })}
      />
    </label>
  );
}

/** One paragraph of the source: its words, its kind, its place. */
export function SourceCell({
  source: { value, change },
  language,
  paragraph: it,
  at,
}: Props & { paragraph: SourceParagraph; at: number }) {
  const { t, i18n } = useLingui();
  const n = at + 1;
  const last = value.paragraphs.length - 1;
  const field = useRef<HTMLTextAreaElement>(null);
  const isNew = useRef(it.text === '');
  useEffect(() => {
    if (isNew.current) field.current?.focus();
  }, []);
  return (
    <div className={`para-edit is-${it.kind}`} role="group" aria-label={t`Paragraph ${n}`}>
      <GrowingField
        field={field}
        label={t`Paragraph ${n}`}
        value={it.text}
        lang={language}
        most={20_000}
        change={(words) => change(typed(value, it.id, words))}
      />
      <div className="row wrap ptools">
        <select
          className="in-t"
          aria-label={t`Kind of paragraph ${n}`}
          value={it.kind}
          onChange={({ target }) => change(turned(value, it.id, target.value as ParagraphKind))}
        >
          {Object.entries(paragraphKinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {i18n._(name)}
            </option>
          ))}
        </select>
        <Tool
          icon="up"
          name={t`Move paragraph ${n} up`}
          off={at === 0}
          act={() => change(moved(value, it.id, -1))}
        />
        <Tool
          icon="down"
          name={t`Move paragraph ${n} down`}
          off={at === last}
          act={() => change(moved(value, it.id, 1))}
        />
        <Tool icon="cross" name={t`Remove paragraph ${n}`} act={() => change(without(value, it.id))} />
      </div>
    </div>
  );
}

function Tool({
  icon,
  name,
  act,
  off = false,
}: {
  icon: IconName;
  name: string;
  act: () => void;
  off?: boolean;
}) {
  return (
    <button type="button" className="b q s" aria-label={name} title={name} disabled={off} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}

/** Adds to the end of the text. */
export function SourceEnd({ source: { value, change } }: { source: Edited<SourceText> }) {
  const { i18n } = useLingui();
  return (
    <div className="stack-s">
      <div className="row wrap">
        {Object.entries(paragraphKinds).map(([kind, name]) => (
          <button
            key={kind}
            type="button"
            className="b s"
            onClick={() => change(added(value, kind as ParagraphKind))}
          >
            <Icon name="plus" />
            {i18n._(name)}
          </button>
        ))}
      </div>
      <p className="xs mut">
        <Trans>An empty line begins a new paragraph: a text may be pasted whole.</Trans>
      </p>
    </div>
  );
}

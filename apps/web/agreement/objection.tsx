import { Plural, Trans } from '@lingui/react/macro';
import type { Circulation, FrozenParagraph, Language } from '@lib/contracts';
import { DiffText } from '@web/advice/diff-text';
import { Icon } from '@web/ui/icon';
import { PartyChip, PartyName } from '@web/ui/party';
import { When } from '@web/ui/when';

interface Props {
  circulation: Circulation;
  paragraphs: readonly FrozenParagraph[];
  language: Language;
  nameOf: (personId: string) => string;
}

/** Every objection with its paragraph, its reason and the wording that would solve it; told to all at once. */
export function Objections({ circulation: { objections, state }, ...rest }: Props) {
  const isOpen = state === 'broken' || state === 'consulting';
  if (objections.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="objections">
      <header>
        <h2 id="objections">
          <Plural value={objections.length} one="The objection" other="The objections" />
        </h2>
      </header>
      {objections.map((it) => (
        <One key={it.id} objection={it} isOpen={isOpen} {...rest} />
      ))}
    </section>
  );
}

type Objection = Circulation['objections'][number];

interface OneProps extends Omit<Props, 'circulation'> {
  objection: Objection;
  /** Whether the procedure still waits for an answer to it. */
  isOpen: boolean;
}

function One({ objection: it, isOpen, paragraphs, language, nameOf }: OneProps) {
  return (
    <div className="pad stack objection">
      <Who objection={it} name={nameOf(it.personId)} />
      <p dir="auto" className="said">
        {it.reason}
      </p>
      <Wording paragraphs={paragraphs} labels={it.paragraphs} proposed={it.proposed} language={language} />
      <p className="sm mut">
        {!it.liftedAt && isOpen && (
          <>
            <Trans>
              <PartyName code={it.party} /> would lift the objection if this wording, or something close to
              it, is used.
            </Trans>{' '}
          </>
        )}
        <When at={it.at} />
      </p>
    </div>
  );
}

function Who({ objection: it, name }: { objection: Objection; name: string }) {
  const where = it.paragraphs.join(', ');
  const count = it.paragraphs.length;
  return (
    <p className="row wrap between">
      <span className="row">
        <PartyChip code={it.party} />{' '}
        <b>
          <PartyName code={it.party} />
        </b>{' '}
        <bdi className="mut">{name}</bdi>
      </span>
      <span className="row">
        <span className="tag bad">
          <Icon name="flag" />
          <Plural value={count} one={`Paragraph ${where}`} other={`Paragraphs ${where}`} />
        </span>
        {it.liftedAt && (
          <span className="tag ok">
            <Icon name="tick" />
            <Trans>Lifted</Trans>
          </span>
        )}
      </span>
    </p>
  );
}

interface WordingProps {
  paragraphs: readonly FrozenParagraph[];
  labels: readonly string[];
  proposed: string;
  language: Language;
}

/** The wording that would solve it: as a change of the paragraph, when it is about one. */
export function Wording({ paragraphs, labels, proposed, language }: WordingProps) {
  const [only] = labels.length === 1 ? labels : [];
  const text = paragraphs.find(({ kind, label }) => kind === 'paragraph' && label === only)?.text;
  return (
    <div className="sug">
      {text === undefined ? (
        <span lang={language} dir="auto">
          {proposed}
        </span>
      ) : (
        <DiffText before={text} after={proposed} language={language} short />
      )}
    </div>
  );
}

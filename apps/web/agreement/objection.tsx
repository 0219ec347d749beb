import { Plural, Trans } from '@lingui/react/macro';
import type { Circulation, FrozenParagraph, Language } from '@lib/contracts';
import { DiffText } from '@web/advice/diff-text';
import { Icon } from '@web/ui/icon';
import { PartyChip, PartyName } from '@web/ui/party';
import { Moment } from './clock';

interface Props {
  circulation: Circulation;
  paragraphs: readonly FrozenParagraph[];
  language: Language;
  zone: string;
  nameOf: (personId: string) => string;
}

/** Every objection with its paragraph, its reason and the wording that would solve it; told to all at once. */
export function Objections({ circulation: { objections }, ...rest }: Props) {
  if (objections.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="objections">
      <header>
        <h2 id="objections">
          <Plural value={objections.length} one="The objection" other="The objections" />
        </h2>
      </header>
      {objections.map((it) => (
        <One key={it.id} objection={it} {...rest} />
      ))}
    </section>
  );
}

type Objection = Circulation['objections'][number];

function One({ objection: it, paragraphs, language, zone, nameOf }: Omit<Props, 'circulation'> & { objection: Objection }) {
  const [only] = it.paragraphs.length === 1 ? it.paragraphs : [];
  const text = paragraphs.find(({ label }) => label === only)?.text;
  const where = it.paragraphs.join(', ');
  const count = it.paragraphs.length;
  return (
    <div className="pad stack objection">
      <p className="row wrap">
        <span className="row">
          <PartyChip code={it.party} />{' '}
          <b>
            <PartyName code={it.party} />
          </b>{' '}
          <bdi className="mut">{nameOf(it.personId)}</bdi>
        </span>
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
      </p>
      <p dir="auto" className="said">
        {it.reason}
      </p>
      <div className="sug">
        {text === undefined ? (
          <span lang={language} dir="auto">
            {it.proposed}
          </span>
        ) : (
          <DiffText before={text} after={it.proposed} language={language} short />
        )}
      </div>
      <p className="sm mut">
        <Trans>
          <PartyName code={it.party} /> would lift the objection if this wording, or something close to it, is used.
        </Trans>{' '}
        <Moment at={it.at} zone={zone} />
      </p>
    </div>
  );
}

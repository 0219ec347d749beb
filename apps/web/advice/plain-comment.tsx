import { Trans, useLingui } from '@lingui/react/macro';
import { useContext } from 'react';
import { CommentType } from '@lib/contracts';
import { PlainPage } from '@web/app/plain';
import { typeLabels } from './labels';
import { plainPlaces } from './plain-places';
import { useReview } from './review';

/** Leads those without script from the head of the text to the form. */
export function ToPlainComment() {
  const { rights } = useReview();
  if (!rights.comment) return null;
  return (
    <noscript>
      {import.meta.env.SSR && (
        <a href="#say">
          <Trans>Comment in the form under the text</Trans>
        </a>
      )}
    </noscript>
  );
}

/** A comment for those without script: one form for all paragraphs. Drawn on the server only. */
export function PlainComment() {
  const { rights } = useReview();
  if (!rights.comment) return null;
  return <noscript>{import.meta.env.SSR && <Form />}</noscript>;
}

function Form() {
  const { i18n } = useLingui();
  const { paragraphs, version } = useReview();
  const plain = useContext(PlainPage);
  if (!plain || plain.untaken) return null;
  return (
    <form className="cmp stack-s" method="post" id="say">
      <input type="hidden" name="key" value={plain.key} />
      <input type="hidden" name="n" value={version.n} />
      <label className="row">
        <Trans>Paragraph</Trans>
        <select className="in-t" name="at">
          {plainPlaces(paragraphs).map((place, i) => (
            <option key={i}>{place}</option>
          ))}
        </select>
      </label>
      <label className="row">
        <Trans>Type</Trans>
        <select className="in-t" name="type">
          {CommentType.options.map((it) => (
            <option key={it} value={it}>
              {i18n._(typeLabels[it])}
            </option>
          ))}
        </select>
      </label>
      <label className="f">
        <Trans>Your comment</Trans>
        <textarea className="in-t" name="text" rows={4} dir="auto" maxLength={5_000} required />
      </label>
      <button type="submit" className="b p">
        <Trans>Send</Trans>
      </button>
    </form>
  );
}

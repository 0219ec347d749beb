import { useLingui } from '@lingui/react/macro';
import type { Comment } from '@lib/contracts';
import { partyName } from '@web/ui/party';
import { dispositionLabels, typeLabels } from '../labels';
import { useReview } from '../review';

/** The table as rows of text, with the names of the columns first. Whoever adds comments back finds each by its id. */
export function useSheet(): (comments: readonly Comment[]) => string[][] {
  const { t, i18n } = useLingui();
  const { people, paragraphs } = useReview();
  const names = [
    t`Number`,
    t`Paragraph`,
    t`Quoted words`,
    t`Party`,
    t`Member`,
    t`Type`,
    t`Comment`,
    t`Proposed wording`,
    t`Disposition`,
    t`Reason`,
    t`Support`,
    t`Received (UTC)`,
    t`Paragraph id`,
    t`Comment id`,
  ];
  const party = (code: string) => partyName(code, i18n.locale);
  const who = (it: Comment) => [
    it.party === null ? '' : party(it.party),
    people.get(it.authorId)?.name ?? '',
  ];
  const answered = ({ answer }: Comment) =>
    answer ? [i18n._(dispositionLabels[answer.disposition].label), answer.reason] : ['', ''];
  const row = (it: Comment): string[] => [
    it.number,
    paragraphs.find(({ id }) => id === it.paragraphId)?.label ?? t`Removed`,
    it.anchor?.quote ?? '',
    ...who(it),
    i18n._(typeLabels[it.type]),
    it.withdrawn ? t`Withdrawn by its author.` : it.text,
    it.proposed ?? '',
    ...answered(it),
    it.supporters.map(party).join('; '),
    it.at.toISOString(),
    it.paragraphId,
    it.id,
  ];
  return (comments) => [names, ...comments.map(row)];
}

import { useLingui } from '@lingui/react/macro';
import type { Find } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { useAnswers, type Answers } from './answers';
import { isNamed } from './asked';
import type { Choice, Section } from './choices';
import { findIcons } from './find-words';
import { useOwnActs } from './own-acts';
import { useOwnPages } from './own-pages';
import { placeOf } from './place-of';
import { searchPlace } from './search-form';

/** What answers to the words in the field: pages by their names, what was found by its words, and acts. */
export function usePalette(
  typed: string,
  type: (words: string) => void,
): { sections: Section[]; answers: Answers } {
  const { t } = useLingui();
  const { base, groupId } = useGroup();
  const words = typed.trim();
  const pages = useOwnPages();
  const acts = useOwnActs(type);
  const answers = useAnswers(groupId, typed);
  const fits = ({ name, isFurther }: Choice) => (words === '' ? !isFurther : isNamed(name, words));
  const asChoice = (find: Find): Choice => ({
    id: `find-${find.kind}-${find.id}-${find.label}`,
    icon: findIcons[find.kind],
    name: find.title,
    href: placeOf(find, base),
    find,
  });
  const all: Choice = {
    id: 'all',
    icon: 'search',
    name: t`Search for “${words}”`,
    href: searchPlace(base, words),
  };
  const found = { title: t`Found`, choices: answers.found.map(asChoice) };
  const doable = { title: t`What you can do`, choices: acts.filter(fits) };
  // Who has typed the whole name of an act means it, whatever else has these words in it.
  const isMeant = doable.choices.some(
    ({ name }) => name.localeCompare(words, undefined, { sensitivity: 'base' }) === 0,
  );
  const sections = [
    { title: t`Pages`, choices: pages.filter(fits) },
    ...(isMeant ? [doable, found] : [found, doable]),
    { title: t`On a page of its own`, choices: words === '' ? [] : [all] },
  ];
  return { sections: sections.filter(({ choices }) => choices.length > 0), answers };
}

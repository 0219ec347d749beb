import { useLingui } from '@lingui/react/macro';
import { KEYS } from '@web/advice/answer-form';
import { dispositionChoices } from '@web/advice/labels';
import { useKeys } from '@web/app/keys';

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-comment]')];
const rowHere = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-comment]') ?? null;

const choicesOf = (row: HTMLElement): HTMLInputElement[] => [
  ...row.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];
const isChosen = (row: HTMLElement): boolean => choicesOf(row).some(({ checked }) => checked);

/** Goes to the choices of a comment, or to the comment where there is nothing to choose. */
function goTo(row: HTMLElement | undefined): void {
  const choices = row ? choicesOf(row) : [];
  (choices.find(({ checked }) => checked) ?? choices[0] ?? row)?.focus();
}

/** Moves on among those that fit; from outside to the first, or the last. Past the ends it stays. */
function moveBy(step: 1 | -1, fits: (row: HTMLElement) => boolean): void {
  const all = rows();
  const here = rowHere();
  const at = here ? all.indexOf(here) : step > 0 ? -1 : all.length;
  const ahead = step > 0 ? all.slice(at + 1) : all.slice(0, Math.max(at, 0)).reverse();
  goTo(ahead.find(fits));
}

/** The keys of whoever finalises: from comment to comment, to those without an answer, and what becomes of one. */
export function useFinaliseKeys(may: boolean): void {
  const { t, i18n } = useLingui();
  const any = () => true;
  const isOpen = (row: HTMLElement) => !isChosen(row);
  const choices = dispositionChoices.slice(0, KEYS).map(({ label }, i) => ({
    press: String(i + 1),
    what: i18n._(label),
    act: () => {
      const row = rowHere();
      if (row) choicesOf(row)[i]?.click();
    },
  }));
  const toAnswer = [
    { press: 'n', what: t`Next comment without an answer`, act: () => moveBy(1, isOpen) },
    { press: 'Shift+n', what: t`Previous comment without an answer`, act: () => moveBy(-1, isOpen) },
    ...choices,
  ];
  useKeys('page', [
    { press: 'j', what: t`Next comment`, act: () => moveBy(1, any) },
    { press: 'k', what: t`Previous comment`, act: () => moveBy(-1, any) },
    ...(may ? toAnswer : []),
  ]);
}

import { useLingui } from '@lingui/react/macro';
import type { Place } from '@lib/contracts';
import { useKeys } from '@web/app/keys';

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-nominee]')];
const rowHere = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-nominee]') ?? null;

/** Moves on by rows; from outside the table to its first, or its last. */
function moveBy(step: 1 | -1): void {
  const all = rows();
  const here = rowHere();
  const at = here ? all.indexOf(here) + step : step > 0 ? 0 : all.length - 1;
  const row = all[Math.min(Math.max(at, 0), all.length - 1)];
  row?.querySelector<HTMLElement>('[role=radio][tabindex="0"], .of-name button')?.focus();
}

/** Goes on to the next criterion that is not met, or back to the one before; from the last to the first. */
function criterionBy(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-criterion="missed"]')];
  const at = all.findIndex((it) => it === document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length;
  all[next]?.focus();
}

/** The keys of the board: from nominee to nominee, where to put the one on whose row one is, and to what is short. */
export function useBoardKeys(choose: ((nominee: string, to: Place) => void) | null): void {
  const { t } = useLingui();
  const put = (to: Place) => () => {
    const nominee = rowHere()?.dataset['nominee'];
    if (nominee !== undefined) choose?.(nominee, to);
  };
  useKeys('page', [
    { press: 'j', what: t`Next nominee`, act: () => moveBy(1) },
    { press: 'k', what: t`Nominee before`, act: () => moveBy(-1) },
    { press: 'n', what: t`Next criterion that is short`, act: () => criterionBy(1) },
    { press: 'Shift+n', what: t`Criterion before that is short`, act: () => criterionBy(-1) },
    { press: '1', what: t`Put this nominee in`, act: put('in') },
    { press: '2', what: t`Put this nominee in reserve`, act: put('reserve') },
    { press: '3', what: t`Put this nominee out`, act: put('out') },
  ]);
}

import { useLingui } from '@lingui/react/macro';
import { useChooseLanguage } from '@web/app/choose-language';
import { useGroup } from '@web/app/group';
import { languages } from '@web/app/language';
import { openOverlay } from '@web/app/overlay';
import { light, theme, type Theme } from '@web/app/theme';
import type { Choice } from './choices';

/**
 * What this reader can do from anywhere.
 * @param type puts words into the field of the search, as if the reader had typed them
 */
export function useOwnActs(type: (words: string) => void): Choice[] {
  const { t } = useLingui();
  const { me } = useGroup();
  const further = useFurther();
  return [
    {
      id: 'act-language',
      icon: 'globe',
      name: t`Change the language…`,
      act: () => type(t`Language`),
      stays: true,
    },
    { id: 'act-theme', icon: 'eye', name: t`Light or dark…`, act: () => type(t`Theme`), stays: true },
    { id: 'act-keys', icon: 'info', name: t`List of keys`, act: () => openOverlay('keys') },
    ...(me
      ? [{ id: 'act-out', icon: 'lock' as const, name: t`Sign out`, act: () => openOverlay('leave') }]
      : []),
    ...further,
  ];
}

/** Each language and each theme: they are many, and shown when they are asked for. */
function useFurther(): Choice[] {
  const { t, i18n } = useLingui();
  const choose = useChooseLanguage();
  const now = theme();
  const themes: readonly (readonly [Theme, string])[] = [
    ['light', t`Theme: light`],
    ['dark', t`Theme: dark`],
    ['system', t`Theme: as this device has it`],
  ];
  const tick = (isNow: boolean) => (isNow ? ('tick' as const) : ('forward' as const));
  return [
    ...languages.map(([code, native]) => ({
      id: `act-language-${code}`,
      icon: tick(code === i18n.locale),
      name: t`Language: ${native}`,
      act: () => void choose(code),
      isFurther: true,
    })),
    ...themes.map(([it, name]) => ({
      id: `act-theme-${it}`,
      icon: tick(it === now),
      name,
      act: () => light(it),
      isFurther: true,
    })),
  ];
}

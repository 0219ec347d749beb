import type { Language } from '@lib/contracts';
import type { LetterWords } from '../words.en';
import { ar } from './ar';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import { zh } from './zh';

/** What letters of nominations say in the languages of the United Nations beside English. None of it has been read by a translator yet. */
export const translations: Record<Exclude<Language, 'en'>, LetterWords> = { ar, es, fr, ru, zh };

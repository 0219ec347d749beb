import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, type ProfileFault, ProfileFaultCode } from '@lib/contracts';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { generateMessageId } from '@lingui/message-utils/generateMessageId';

const web = join(__dirname, '..', '..', 'apps', 'web');
const isWritten = /^\s*'([\w-]+)':\s*msg(?:`([^`]*)`|\(\{\s*message:\s*'([^']*)',?\s*\}\))/gm;

/** What the pages say of faults of a profile, by their code, in English as it is written there. */
function written(): Map<ProfileFaultCode, string> {
  const source = readFileSync(join(web, 'selection', 'profile-fault-words.ts'), 'utf8');
  const found = [...source.matchAll(isWritten)];
  return new Map(
    found.map(([, code, plain, filled]) => [ProfileFaultCode.parse(code), plain ?? filled ?? '']),
  );
}

/** What a page says of a fault, in each of its languages: by the catalogues, filled in with what goes with the fault. */
export async function wordsOfFaults(): Promise<
  (language: Language, fault: Pick<ProfileFault, 'code' | 'values'>) => string
> {
  const english = written();
  const [catalogue] = await getCatalogs(getConfig({ configPath: join(web, 'lingui.config.ts') }));
  const all = await catalogue?.readAll();
  const i18n = new Map(
    Language.options.map((language) => {
      const said = Object.entries(all?.[language] ?? {});
      const messages = said.map(([id, { translation }]) => [id, compileMessage(translation)]);
      return [
        language,
        setupI18n({ locale: language, messages: { [language]: Object.fromEntries(messages) } }),
      ];
    }),
  );
  return (language, { code, values }) =>
    i18n.get(language)?._(generateMessageId(english.get(code) ?? ''), values) ?? '';
}

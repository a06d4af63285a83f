import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const listRead: Dictionary['listRead'] = {
  noLines: 'Não há ninguém nela: a lista não tem linhas.',
  tooMany: (lines, most) =>
    `Ela tem ${number(lines)} linhas, e uma lista pode ter ${number(most)}. Divida-a e traga as partes uma após a outra.`,
  brokenQuotes: 'Há aspas que não foram fechadas, por isso cada linha foi lida separadamente.',
  tooLarge: (file) => `${file} tem mais de 20 MB. Divida o arquivo primeiro.`,
  unreadable: (file) => `Não foi possível ler ${file}. Salve-o de novo como CSV e escolha-o outra vez.`,
};

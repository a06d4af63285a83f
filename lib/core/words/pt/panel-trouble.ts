import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

export const panelTrouble: Dictionary['panelTrouble'] = {
  storageFull:
    'O Facet não conseguiu gravar no próprio armazenamento, por isso nada foi enviado. Libere espaço em disco e tente de novo.',
  didNotWork: (why) => `Isso não funcionou: ${why} Tente de novo.`,
  unknownError: 'erro desconhecido.',
  searchedLine: (line, why) => `${line}: ${why}`,
  moreGiven: (count) =>
    plural(count, {
      one: 'Havia mais uma pessoa; a primeira é mostrada.',
      other: `Havia mais ${number(count)}; a primeira é mostrada.`,
    }),
  unreadable: (why) =>
    `O Facet não consegue abrir o banco de dados dele, então ninguém é consultado e nada é pago. O conteúdo fica como está. Libere espaço em disco e reinicie o navegador. Detalhes: ${why}`,
  lost: (day, credits) =>
    `O navegador perdeu o banco de dados do Facet (percebido em ${day}): pessoas, respostas e chaves não estão mais aqui. O que foi gasto nos últimos dois meses (${common.credits(credits)}) é conhecido por uma cópia e continua contando.`,
  callsOpen: (credits) =>
    `Havia chamadas abertas de até ${common.credits(credits)}: confira os saldos nos seus provedores.`,
  enterKeys: 'Informe suas chaves de novo nas configurações.',
};

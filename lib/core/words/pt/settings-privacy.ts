import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsPrivacy: Dictionary['settingsPrivacy'] = {
  lead: 'Pessoas, respostas e chaves ficam neste navegador. Elas só saem dele nas solicitações listadas abaixo.',
  erase: 'Apagar tudo',
  eraseTitle: 'Apagar tudo?',
  eraseExplained:
    'Isto exclui deste navegador todas as pessoas, respostas e linhas de solicitações, suas chaves, a conexão com o Zoho e todas as configurações. Os registros no Zoho ficam como estão. Não é possível desfazer.',
  erased: 'Tudo foi apagado.',
  deletePeople: 'Dias até excluir pessoas',
  deletePeopleNote:
    'Depois desse prazo desde a sua última consulta a uma pessoa, tudo sobre ela é excluído aqui: respostas, histórico, recibos, listas e linhas abaixo. O que foi gasto continua contando.',
  never: 'Nunca consultar',
  neverNote:
    'Endereços, domínios e perfis do LinkedIn, um por linha. Ninguém é consultado sobre eles, onde quer que você clique; um domínio vale por todos que estão nele.',
  idleLines: (count, first, more) => {
    const begin =
      count === 1 ? 'Esta linha não identifica ninguém: ' : 'Estas linhas não identificam ninguém: ';
    return more === 0 ? `${begin}${first}` : `${begin}${first} e mais ${more}`;
  },
};

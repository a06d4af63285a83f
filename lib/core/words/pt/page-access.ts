import type { Dictionary } from '@/lib/core/words/dictionary';

export const pageAccess: Dictionary['pageAccess'] = {
  unread: 'O Facet não leu esta página.',
  reading: 'Lendo…',
  waiting: 'O LinkedIn ainda está carregando este perfil.',
  nobody: 'Nenhum perfil do LinkedIn e nenhum e-mail nesta página.',
  noAccess:
    'O Facet ainda não pode ler esta página. Clique no ícone dele na barra de ferramentas com a página à frente.',
  noAccessTo: (host) => `O Facet ainda não pode ler ${host}. “Ler esta página” pede acesso só a este site.`,
  notAWebPage:
    'Os navegadores não deixam extensões lerem esta página. Cole acima um e-mail ou uma URL do LinkedIn.',
  pdf: 'Os navegadores não deixam extensões lerem um PDF. Selecione nele um endereço e clique com o botão direito, ou cole-o acima.',
  file: 'Os navegadores só deixam extensões lerem arquivos se você permitir: abra os detalhes do Facet na lista de extensões e ative “Permitir acesso a URLs de arquivo”.',
};

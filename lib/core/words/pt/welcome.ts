import type { Dictionary } from '@/lib/core/words/dictionary';

export const welcome: Dictionary['welcome'] = {
  title: 'Boas-vindas ao Facet',
  steps: {
    what: 'O que o Facet faz e o que não faz',
    key: 'Adicione uma chave ou veja um exemplo',
    pin: 'Fixe o ícone',
    privacy: 'Suas escolhas de privacidade',
  },
  what: 'O Facet lê endereços do LinkedIn e e-mails da página que você está vendo, pergunta aos provedores de dados que você já paga quem é essa pessoa e mostra um perfil em que cada valor diz quem o informou e quando. Você pode enviá-lo ao Zoho CRM.',
  points: {
    price: 'Ele mostra o preço primeiro. Sem o seu clique, ninguém é consultado e nada é gravado.',
    linkedIn:
      'Ele não faz nada no LinkedIn por conta própria: nem visitas, nem cliques, nem mensagens, nem solicitações. Mesmo assim, os termos do LinkedIn não permitem ferramentas que copiem o que ele mostra, e o LinkedIn pode restringir contas que as usam. Usar o Facet ali é decisão sua.',
    law: 'Dados pessoais estão sujeitos à lei do lugar onde você e a pessoa estão. Consulte quem você tem motivo para consultar.',
  },
  keyNote:
    'A chave é testada ao ser salva; o teste não custa nada. Ela fica neste navegador e é enviada somente ao seu próprio provedor.',
  showSample: 'Mostrar uma pessoa de exemplo',
  hideSample: 'Ocultar a pessoa de exemplo',
  moreInSettings: 'Zoho e mais nas configurações',
  pin: 'Abra a peça de quebra-cabeça na barra de ferramentas do navegador e fixe o Facet. Um clique no ícone, ou Alt+Shift+E, abre o painel ao lado da página. Na barra de endereços, “fa” e um espaço consultam o que vem depois.',
  keepAnswersNote: 'Enquanto uma resposta está guardada, ninguém paga por ela de novo.',
  rightClickNote: 'O menu mostra o preço; o clique o paga. Desativado: o painel abre e pergunta primeiro.',
  privacyNote:
    'Sites que não são o LinkedIn só são lidos depois de um clique no ícone ou onde você permitir de vez. Não há nenhum servidor nosso nem telemetria.',
  samplePerson: 'Pessoa de exemplo',
  sampleNote:
    '{sample} Esta pessoa não existe, e ninguém foi consultado. As respostas vêm com o Facet; a leitura, a comparação e a junção delas são de verdade. Abra os números pequenos para ver quem disse o quê.',
  sample: 'Exemplo.',
};

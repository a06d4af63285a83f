import type { Dictionary } from '@/lib/core/words/dictionary';

export const reason: Dictionary['reason'] = {
  reasons: {
    empty: 'Nada foi digitado: cole o link de um perfil do LinkedIn ou um e-mail.',
    'too-long': 'Isto é longo demais para um link ou endereço: cole o link de um perfil ou um e-mail.',
    malformed: 'O link não está completo: copie o endereço do perfil da barra de endereços e cole de novo.',
    'malformed-address':
      'O e-mail não está completo: veja se falta alguma parte, como o domínio depois do @.',
    'not-linkedin': 'Este link não leva ao LinkedIn: cole um link linkedin.com/in/… ou um e-mail.',
    'look-alike-host':
      'Este link só parece ser do LinkedIn: não faça login nele e cole um link linkedin.com/in/….',
    'short-link': 'Um link curto esconde aonde leva: abra-o e cole o endereço em que ele termina.',
    'own-profile':
      '“/in/me” é quem está com a sessão aberta: abra o perfil e cole o endereço que contém o nome.',
    'unavailable-profile':
      'O LinkedIn não mostra nenhum perfil aqui: ele não existe mais ou está oculto. Tente o e-mail da pessoa.',
    placeholder: 'Isto é o exemplo de um modelo e não uma pessoa: troque pelo link do perfil real.',
    'company-page': 'Esta é a página de uma organização: abra o perfil da pessoa e cole o endereço dele.',
    'search-page': 'Isto é uma busca: abra uma das pessoas encontradas e cole o endereço do perfil.',
    post: 'Isto é uma publicação ou um artigo: abra o perfil de quem escreveu e cole esse endereço.',
    'sales-navigator-no-public-link':
      'Um lead do Sales Navigator não tem link público aqui: abra o menu de três pontos do lead, escolha “Copiar URL do LinkedIn.com” e cole.',
    recruiter:
      'Um link do Recruiter não identifica ninguém fora do Recruiter: abra o perfil público a partir dele e cole esse endereço.',
    'old-member-link':
      'O LinkedIn não abre mais links com número de membro: procure a pessoa pelo nome e cole o endereço do perfil.',
    'not-a-person': 'Esta página do LinkedIn não é de uma pessoa: abra um perfil e cole o endereço dele.',
  },
};

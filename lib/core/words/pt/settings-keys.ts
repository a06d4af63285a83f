import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const credits = (count: number): string =>
  plural(count, { one: `${number(count)} crédito`, other: `${number(count)} créditos` });

export const settingsKeys: Dictionary['settingsKeys'] = {
  apiKey: (vendor) => `Chave de API: ${vendor}`,
  save: (vendor) => `Salvar ${vendor}`,
  test: (vendor) => `Testar ${vendor}`,
  use: (vendor) => `Usar ${vendor}`,
  savedEndsIn: (end) => `Salva, termina em ${end}`,
  emptyBox: 'Nada foi salvo, porque o campo está vazio. Cole uma chave primeiro.',
  emptyBoxKept:
    'Nada foi salvo, porque o campo está vazio. Cole uma chave primeiro. A chave salva continua como está.',
  saveFirst: 'Salve primeiro a chave que está no campo e depois teste.',
  noKey: 'Ainda não há chave para testar. Salve uma primeiro.',
  keyIsSaved: 'A chave está salva.',
  savedAndTested: (saved, tested) => `${saved} ${tested}`,
  keyPage: 'API keys',
  optionalLead: (vendor, host) =>
    `Opcional. Crie uma chave em {link} no ${vendor}. Ela é criptografada neste computador e enviada somente a ${host}.`,
  perPerson: (count) => `${credits(count)} por pessoa encontrada`,
  added: (count) => `+${credits(count)}`,
  crustdataLead:
    'Crie uma chave em {link} no Crustdata. Ela é criptografada neste computador e enviada somente a api.crustdata.com.',
  crustdataApi: 'Versão da API do Crustdata',
  older: (version) => `${version} (mais antiga)`,
  current: (version) => `${version} (atual)`,
  crustdataApiNote:
    'Uma chave serve para as duas. Escolha a que o seu plano tem; “Testar Crustdata” consulta a escolhida.',
  live: 'Buscar ao vivo o que não está na base de dados',
  liveNote: (count) => `+${credits(count)}, e mais lento`,
  onlyOlder: 'Só com a versão mais antiga',
  businessEmail: 'Incluir e-mail profissional',
  apolloLead:
    'Crie uma chave no Apollo em Settings, {link}, API Keys. Ela é criptografada neste computador e enviada somente a api.apollo.io.',
  apolloKeyPage: 'Integrations',
  personalEmails: 'Revelar e-mails pessoais',
  personalEmailsNote: 'Pode custar mais em alguns planos; nunca para pessoas em regiões cobertas pelo GDPR',
  phones: 'Revelar números de telefone',
  phonesNote: (count) => `+${credits(count)} quando encontrado`,
  phonesNoteWebhook: (count) => `+${credits(count)} quando encontrado; precisa da URL de webhook abaixo`,
  webhook: 'URL de webhook para o Apollo',
  webhookNote:
    'Só para números de telefone: o Apollo os envia a este seu endereço https, e o Facet busca a mesma resposta no Apollo.',
  webhookIncomplete: 'Não foi salvo: este endereço não está completo. Ele começa com https://.',
  webhookNotHttps: 'Não foi salvo: o Apollo só envia a endereços https.',
};

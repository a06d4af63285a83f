import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsChoices: Dictionary['settingsChoices'] = {
  lookupsLead: 'O que uma consulta pode fazer sem perguntar de novo.',
  enrichOnRightClick: 'Enriquecer com o botão direito',
  enrichOnRightClickNote: 'O menu mostra o preço; desativado: o painel abre e pergunta primeiro',
  keepAnswers: 'Dias para guardar respostas',
  keepAnswersNote: 'Consultar a mesma pessoa de novo nesse prazo não custa nada, a menos que você atualize.',
  daysRefused: (least, most) => `Não foi salvo: informe dias inteiros, de ${least} a ${most}.`,
  appearanceLead: 'Para o painel e para esta página.',
  theme: 'Tema',
  themes: { system: 'Igual ao do sistema', light: 'Claro', dark: 'Escuro' },
  highContrast: 'Alto contraste',
  highContrastNote: 'Se o sistema pedir, fica ativado de qualquer forma.',
  singleKeys: 'Atalhos de uma tecla',
  singleKeysNote: 'E, P, C, S e / no painel; ? mostra todos.',
  sitesLead:
    'O LinkedIn é lido enquanto o painel está aberto. Qualquer outra página, só quando você clica no ícone do Facet ou clica nela com o botão direito, a menos que permita mais aqui.',
  allSites: 'Sempre ler todos os sites',
  allSitesNote: 'Só enquanto o painel está aberto; o navegador pergunta uma vez.',
  taken: (hosts) =>
    `O navegador não deixa o Facet acessar ${hosts}. Quem é consultado ali não consegue responder, e nada é enviado nem cobrado.`,
  allowAgain: 'Permitir de novo',
  allowedSites: 'Sites que o Facet sempre pode ler',
  stopReading: (site) => `Parar de ler ${site}`,
  backupLead:
    'Tudo o que há nesta página; as chaves só se você pedir, lacradas pela sua frase secreta, e os tokens nunca. A lista “Nunca consultar” está incluída: guarde o arquivo como guarda essa lista.',
  withSealedKeys: 'Com as chaves, lacradas pela frase secreta',
  importedWithKeys: 'Importado, com as chaves: desbloqueie o Facet com a frase secreta do arquivo.',
  importedWithoutKeys: 'Importado. As chaves do arquivo ficaram de fora: já há chaves salvas aqui.',
  exportSettings: 'Exportar configurações',
  importSettings: 'Importar configurações',
  imported: 'Importado. As chaves precisam ser informadas de novo.',
  notImported: 'Não foi importado.',
  noSettingsFile: 'Não foi importado: este arquivo não contém configurações do Facet.',
};

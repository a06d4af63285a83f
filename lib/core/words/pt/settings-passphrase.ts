import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsPassphrase: Dictionary['settingsPassphrase'] = {
  none: 'Não há nenhuma. Suas chaves estão criptografadas, mas a chave que as abre fica ao lado delas: quem copiar do disco o perfil deste navegador, ou usar este computador com o seu login, pode usar as suas chaves. Com uma frase secreta, o disco sozinho não revela nada enquanto o Facet está bloqueado.',
  isSet:
    'Definida. Ela é pedida ao iniciar o navegador e depois do tempo abaixo; ninguém pode recuperá-la. Enquanto o Facet está desbloqueado, um programa executado com o seu login ainda poderia ler as chaves na memória.',
  whyUnlock: 'As chaves podem ser usadas e salvas assim que você o desbloquear.',
  names: {
    set: 'Definir frase secreta',
    change: 'Alterar frase secreta',
    remove: 'Remover frase secreta',
  },
  explained: {
    set: 'O Facet pede a frase antes de usar as suas chaves. Ninguém pode recuperá-la: sem ela, as chaves precisam ser informadas de novo. Chaves salvas antes podem deixar vestígios no disco até o navegador organizar seus arquivos; se isso for importante, crie depois novas chaves nos provedores.',
    change: 'Suas chaves são criptografadas de novo, todas ou nenhuma.',
    remove: 'Suas chaves ficam, protegidas apenas pelo login do seu computador.',
  },
  lockNow: 'Bloquear agora',
  lockAfter: 'Bloquear após',
  minutesWithout: (minutes) =>
    minutes === 1 ? '1 minuto sem solicitações' : `${minutes} minutos sem solicitações`,
  hoursWithout: (hours) => (hours === 1 ? '1 hora sem solicitações' : `${hours} horas sem solicitações`),
  browserCloses: 'só ao fechar o navegador',
  newPassphrase: 'Nova frase secreta',
  repeat: 'Repetir frase secreta',
  enterCurrent: 'Digite a frase secreta atual.',
  tooShort: (least) => `Use ${least} caracteres ou mais; várias palavras é o ideal.`,
  notTheSame: 'As duas não são iguais. Digite-as de novo.',
  removeKeys: 'Remover todas as chaves',
  forgotten: 'Para o caso de você ter esquecido a frase secreta.',
  removeKeysTitle: 'Remover todas as chaves?',
  removeKeysExplained:
    'Isto exclui deste navegador todas as chaves salvas, a conexão com o Zoho e a frase secreta. Pessoas e respostas ficam. Crie novas chaves nos provedores ou informe as antigas de novo.',
  ended: {
    set: 'A frase secreta está definida. O Facet está desbloqueado.',
    removed: 'Não há mais frase secreta.',
    locked: 'Bloqueado.',
    keysRemoved: 'Todas as chaves foram removidas.',
  },
  refused: {
    'wrong-passphrase': 'Essa não é a frase secreta. Nada foi alterado; tente novamente.',
    changed: 'Uma chave foi salva no mesmo instante, por isso nada foi alterado. Tente novamente.',
  },
};

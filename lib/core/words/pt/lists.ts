import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const lists: Dictionary['lists'] = {
  onePerLine: 'Um e-mail ou uma URL do LinkedIn por linha',
  removeFile: (file) => `Remover ${file}`,
  start: 'Iniciar',
  importCsv: 'Importar CSV',
  kept: 'Suas listas',
  empty:
    'Cole endereços ou escolha um CSV: as colunas dele saem de novo com o que foi encontrado. O preço aparece primeiro, e ninguém é consultado antes que você inicie.',
  list: (name) => `Lista ${name}`,
  far: (done, people) => `${number(done)} de ${common.people(people)}`,
  progress: 'Progresso da lista',
  pause: 'Pausar',
  resume: 'Retomar',
  cancel: 'Cancelar lista',
  tell: 'Avisar quando terminar',
  exportCsv: 'Exportar CSV',
  push: 'Enviar lista ao Zoho',
  delete: 'Excluir lista',
  deleteThis: 'Excluir esta lista?',
  deletes: 'As linhas que você trouxe são excluídas. As pessoas encontradas ficam no histórico.',
  lines: 'Linhas',
};
